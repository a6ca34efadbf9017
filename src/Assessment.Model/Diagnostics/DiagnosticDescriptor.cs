namespace Assessment.Model;

/// <summary>A kind of diagnostic: its code, its gravity and its wording in both languages.</summary>
/// <param name="Code"><c>ASM1xxx</c> reading, <c>2xxx</c> checking, <c>3xxx</c> compiling, <c>4xxx</c> evidence, scoring and grading, <c>5xxx</c> records. Never reused.</param>
/// <param name="Severity">Gravity of every diagnostic of this kind.</param>
/// <param name="Chinese">One sentence with <c>{0}</c>, <c>{1}</c> … for the arguments: what is wrong, found and expected.</param>
/// <param name="English">The same sentence in English, with the same arguments.</param>
/// <param name="ChineseHelp">What to do, in Chinese; may use the same arguments.</param>
/// <param name="EnglishHelp">What to do, in English; may use the same arguments.</param>
public sealed record DiagnosticDescriptor(
    string Code,
    Severity Severity,
    string Chinese,
    string English,
    string ChineseHelp,
    string EnglishHelp);
