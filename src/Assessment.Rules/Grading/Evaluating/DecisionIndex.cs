using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>Finds decisions. Of several about one matter the latest counts; where the latest contradict one another, none does.</summary>
internal sealed class DecisionIndex
{
    private readonly Dictionary<string, DecidedGrade> _grades;
    private readonly Dictionary<(string Rule, string Category), DecidedLine> _lines;
    private readonly Dictionary<(string Rule, string Group), DecidedSeats> _seats;
    private readonly ILookup<(string Rule, string For), DecidedExemption> _exceptions;
    private readonly List<OpenPoint> _refused = [];

    public DecisionIndex(GradingDecisions decisions, GradingFile file)
    {
        var rules = file.Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        var soft = new SoftRules(file);
        _grades = Latest(decisions.Grades, grade => grade.Subject, grade => grade.Paper.On, grade => grade.Grade, grade => [grade.Subject, grade.Grade]);
        HashSet<string> asked = [.. file.Classes.Select(known => known.Grades?.Start).OfType<GradeStart.Line>().Where(line => line.Source == LineSource.Decided).Select(line => line.Head.Id)];
        _lines = Latest(decisions.Lines.Where(line => IsAsked(line, asked)), line => (line.Rule, line.Category), line => line.Paper.On, Written, line => [line.Rule, line.Category]);
        _seats = Latest(decisions.Seats.Where(seats => Known(seats.Rule, rules)), seats => (seats.Rule, seats.Group), seats => seats.Paper.On, Written, seats => [seats.Rule, seats.Group]);
        _exceptions = decisions.Exceptions.Where(exception => Known(exception.Rule, rules) && IsSoft(exception, soft))
            .OrderBy(exception => exception.Paper.On).ThenBy(exception => exception.Reason, StringComparer.Ordinal)
            .ToLookup(exception => (exception.Rule, exception.For));
    }

    /// <summary>Decisions that fit nothing.</summary>
    public IReadOnlyList<OpenPoint> Refused => _refused;

    public DecidedGrade? GradeOf(string subject) => _grades.GetValueOrDefault(subject);

    /// <summary>The line of a category, or the one for all.</summary>
    public DecidedLine? LineOf(string rule, string category) =>
        _lines.GetValueOrDefault((rule, category)) ?? _lines.GetValueOrDefault((rule, ""));

    public DecidedSeats? SeatsOf(string rule, string group) => _seats.GetValueOrDefault((rule, group));

    public IEnumerable<DecidedExemption> ExceptionsOf(string rule, string target) => _exceptions[(rule, target)];

    /// <summary>Refuses a decision that fits nothing in the run.</summary>
    public void Refuse(params ImmutableArray<string> details) => _refused.Add(new(OpenKind.DecisionRefused, [], "", [], details));

    /// <summary>Refuses grades for subjects that are not in the run, or that have no such grade.</summary>
    public void VerifyGrades(IReadOnlyDictionary<string, SubjectClass> classes)
    {
        foreach (DecidedGrade grade in _grades.Values)
        {
            if (!classes.TryGetValue(grade.Subject, out SubjectClass? subjectClass) || subjectClass.Grades?.IndexOf(grade.Grade) is not >= 0)
            {
                Refuse(grade.Subject, grade.Grade);
            }
        }
    }

    private bool Known(string rule, Dictionary<string, GradingRule> rules)
    {
        if (!rules.ContainsKey(rule))
        {
            Refuse(rule);
            return false;
        }

        return true;
    }

    // A line that the document states, or takes from the mean, is not for anybody to decide.
    private bool IsAsked(DecidedLine line, HashSet<string> asked)
    {
        if (!asked.Contains(line.Rule))
        {
            Refuse(line.Category.Length == 0 ? [line.Rule] : [line.Rule, line.Category]);
            return false;
        }

        return true;
    }

    private bool IsSoft(DecidedExemption exception, SoftRules soft)
    {
        if (!soft.Contains(exception.Rule))
        {
            Refuse(exception.Rule, exception.For);
            return false;
        }

        return true;
    }

    private Dictionary<TKey, T> Latest<TKey, T>(
        IEnumerable<T> decisions, Func<T, TKey> key, Func<T, DateOnly> day, Func<T, string> content, Func<T, ImmutableArray<string>> words)
        where TKey : notnull
    {
        var found = new Dictionary<TKey, T>();
        foreach (IGrouping<TKey, T> about in decisions.GroupBy(key))
        {
            DateOnly last = about.Max(day);
            T[] latest = [.. about.Where(decision => day(decision) == last).DistinctBy(content, StringComparer.Ordinal)];
            if (latest is [T only])
            {
                found.Add(about.Key, only);
            }
            else
            {
                Refuse(words(latest[0]));
            }
        }

        return found;
    }

    private static string Written(DecidedLine line) => (line.Value / 1.0000000000000000000000000000m).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Written(DecidedSeats seats) =>
        $"{string.Join(',', seats.Takes.Order(StringComparer.Ordinal))}|{string.Join(',', seats.Yields.Order(StringComparer.Ordinal))}";
}
