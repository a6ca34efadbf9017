namespace Assessment.Rules.Grading;

/// <summary>Whether something holds, as far as anybody can know.</summary>
internal enum Truth
{
    No,
    Unknown,
    Yes,
}
