using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>Faults of the file of a record: <c>ASM500x</c>.</summary>
internal static class RecordDiagnostics
{
    /// <summary>The file is no JSON.</summary>
    public static readonly DiagnosticDescriptor NotJson = new("ASM5001", Severity.Error,
        "第 {0} 行起不是正确的 JSON，或者有重复的键。",
        "From line {0} on this is no JSON, or a key stands twice.",
        "记录不能手工修改；取回封存时的原件。",
        "A record is not edited by hand; fetch the original that was sealed.");

    /// <summary>The file ends too early.</summary>
    public static readonly DiagnosticDescriptor CutOff = new("ASM5002", Severity.Error,
        "文件在第 {0} 行中断，后面的内容缺失。",
        "The file breaks off at line {0}; the rest is missing.",
        "传输或保存不完整；重新取得整个文件。",
        "It was not transferred or saved whole; fetch the whole file again.");

    /// <summary>The file is no record.</summary>
    public static readonly DiagnosticDescriptor NotARecord = new("ASM5003", Severity.Error,
        "这个文件不是评分记录。",
        "This file is no record of a scoring.",
        "记录由 `assess seal` 写出，开头是 `\"record\": \"assessment\"`。",
        "Records are written by `assess seal` and start with `\"record\": \"assessment\"`.");

    /// <summary>The format is not known.</summary>
    public static readonly DiagnosticDescriptor UnknownFormat = new("ASM5004", Severity.Error,
        "记录的格式是 {0}，本程序读到格式 {1} 为止。",
        "The record has the format {0}; this program reads formats up to {1}.",
        "用封存它的那一版或更新的程序打开。",
        "Open it with the version that sealed it, or a newer one.");

    /// <summary>A part is missing, added or in another place.</summary>
    public static readonly DiagnosticDescriptor WrongParts = new("ASM5005", Severity.Error,
        "记录的部分 `{0}` 缺失、多余、次序不对或形式不对。",
        "The part `{0}` of the record is missing, surplus, out of order or of another shape.",
        "记录不能手工修改；取回封存时的原件。",
        "A record is not edited by hand; fetch the original that was sealed.");

    /// <summary>A scoring is asked for where only grades were sealed, or the other way round.</summary>
    public static readonly DiagnosticDescriptor NotInRecord = new("ASM5007", Severity.Error,
        "这份记录中没有 `{0}`。",
        "This record holds no `{0}`.",
        "只封存了等次的记录没有评分（`rules`），只封存了评分的记录没有等次（`grading`）；换一份记录，或不给这份文件。",
        "A record of grades alone holds no scoring (`rules`), one of a scoring alone no grades (`grading`); take another record, or do not give this file.");

    /// <summary>What the grades were made from is masked.</summary>
    public static readonly DiagnosticDescriptor FactsMasked = new("ASM5008", Severity.Error,
        "`{1}` 等 {0} 个考核对象的事实已遮蔽，等次不能重算。",
        "Facts of subjects are masked ({0}, the first is `{1}`), and the grades cannot be computed again.",
        "封印和签名仍可核对；要重算等次，取事实未遮蔽的那一份。",
        "Seal and signature can still be verified; to compute the grades again, take the copy whose facts are not masked.");

    /// <summary>The rules given are those of another table.</summary>
    public static readonly DiagnosticDescriptor OtherScheme = new("ASM5016", Severity.Error,
        "这是另一个体系的规则文件：记录按 `{0}` 评分，这里是 `{1}`。",
        "This is the rule file of another scheme: the record was scored by `{0}`, and this is `{1}`.",
        "换成记录所用体系的文件；要用别的规则试算，用 `assess backtest`。",
        "Give the file of the record's scheme; to try other rules on its evidence, use `assess backtest`.");

    /// <summary>Nothing in the record can be masked.</summary>
    public static readonly DiagnosticDescriptor NothingToMask = new("ASM5009", Severity.Error,
        "记录中的 {0} 没有一处可以遮蔽。",
        "Nothing of {0} in the record can be masked.",
        "只有用 `assess seal --maskable` 封存的记录才能遮蔽，已经遮蔽的不必再遮蔽；条款要看内容的那一栏不能遮蔽。",
        "Only a record that was sealed with `assess seal --maskable` can be masked, and what is masked already needs no more; a field whose value a clause asks for cannot.");

    /// <summary>The content is the sealed one, but not the bytes.</summary>
    public static readonly DiagnosticDescriptor OtherBytes = new("ASM5006", Severity.Error,
        "第 {0} 行的写法与封存时不同（空白、转义或换行）。",
        "Line {0} is not written as it was sealed (blanks, escapes or line breaks).",
        "内容没有变；取回封存时的原件，不要用编辑器另存。",
        "The content is unchanged; fetch the original, and do not save it from an editor.");
}
