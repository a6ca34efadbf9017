using Assessment.Model;

namespace Assessment.Rules;

/// <summary>A smallest change that by itself leads to a better grade. A closed family.</summary>
public abstract record GradeChange
{
    private protected GradeChange(SubjectGrade after) => After = after;

    /// <summary>The subject as it would be graded.</summary>
    public SubjectGrade After { get; }

    /// <summary>One fact of the evidence otherwise.</summary>
    /// <param name="Change">The change, with what it gives in all.</param>
    /// <param name="Then">The subject as it would be graded.</param>
    public sealed record OfEvidence(FactChange Change, SubjectGrade Then) : GradeChange(Then);

    /// <summary>One fact or number of the subject otherwise.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Was">Its value; null when nobody has given it.</param>
    /// <param name="Becomes">The value it would have.</param>
    /// <param name="Sign">Empty, or <c>&gt;</c> or <c>&lt;</c> with a space where anything beyond the value does.</param>
    /// <param name="Then">The subject as it would be graded.</param>
    public sealed record OfFact(string Name, string Title, SubjectValue? Was, SubjectValue Becomes, string Sign, SubjectGrade Then) : GradeChange(Then);

    /// <summary>A recorded exception from a soft rule.</summary>
    /// <param name="Rule">The rule.</param>
    /// <param name="Seats">Further seats where the rule is a quota, else 0.</param>
    /// <param name="Then">The subject as it would be graded.</param>
    public sealed record OfExemption(GradingRule Rule, int Seats, SubjectGrade Then) : GradeChange(Then);

    /// <summary>A proposal for another grade.</summary>
    /// <param name="Grade">The grade.</param>
    /// <param name="Then">The subject as it would be graded.</param>
    public sealed record OfProposal(string Grade, SubjectGrade Then) : GradeChange(Then);

    /// <summary>A line where none has been decided.</summary>
    /// <param name="Rule">The rule that asks for it.</param>
    /// <param name="Highest">The highest line that the subject reaches.</param>
    /// <param name="Then">The subject as it would be graded.</param>
    public sealed record OfLine(GradingRule Rule, decimal Highest, SubjectGrade Then) : GradeChange(Then);

    /// <summary>The decision that gives the subject the last seat of a tie.</summary>
    /// <param name="Rule">The quota.</param>
    /// <param name="Then">The subject as it would be graded.</param>
    public sealed record OfSeat(GradingRule Rule, SubjectGrade Then) : GradeChange(Then);
}
