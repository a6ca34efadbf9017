using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>Limits of records: <c>ASM504x</c>.</summary>
internal static class RecordLimitDiagnostics
{
    /// <summary>The file is too large.</summary>
    public static readonly DiagnosticDescriptor TooLarge = new("ASM5040", Severity.Error,
        "记录超过 {0} 字节。",
        "The record has more than {0} bytes.",
        "把单位分成几份，分别封存。",
        "Seal the units in several records.");

    /// <summary>Nested too deep.</summary>
    public static readonly DiagnosticDescriptor TooDeep = new("ASM5041", Severity.Error,
        "记录从第 {0} 行起嵌套超过 {1} 层。",
        "From line {0} on the record is nested deeper than {1} levels.",
        "记录不能手工修改；取回封存时的原件。",
        "A record is not edited by hand; fetch the original that was sealed.");

    /// <summary>Scoring it again takes too much.</summary>
    public static readonly DiagnosticDescriptor TooManySteps = new("ASM5042", Severity.Error,
        "重算要 {0} 步，超过 {1} 步。",
        "The replay takes {0} steps, more than {1}.",
        "一个单位的一个指标、一条细则或一份佐证算一步；把单位分成几份，分别封存。",
        "An item, a clause or a fact of a unit is a step; seal the units in several records.");

    /// <summary>A text that is too long.</summary>
    public static readonly DiagnosticDescriptor TextTooLong = new("ASM5043", Severity.Error,
        "记录第 {0} 行的文字或数超过 {1} 字节。",
        "A text or number in line {0} of the record has more than {1} bytes.",
        "记录不能手工修改；取回封存时的原件。",
        "A record is not edited by hand; fetch the original that was sealed.");

    /// <summary>Too many keys and values.</summary>
    public static readonly DiagnosticDescriptor TooManyValues = new("ASM5044", Severity.Error,
        "记录的键、值和括号超过 {0} 个。",
        "The record has more than {0} keys, values and brackets.",
        "把单位分成几份，分别封存。",
        "Seal the units in several records.");
}
