using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>What does not agree with the seal: <c>ASM501x</c>.</summary>
internal static class SealDiagnostics
{
    private const string ChineseHelp = "封存后被改动；与封存时的原件核对。";
    private const string EnglishHelp = "It was changed after it was sealed; compare it with the original.";

    /// <summary>An entry was changed.</summary>
    public static readonly DiagnosticDescriptor Changed = new("ASM5010", Severity.Error,
        "`{0}` 中的 `{1}` 与封存时不同。", "`{1}` in `{0}` is not what was sealed.", ChineseHelp, EnglishHelp);

    /// <summary>An entry is missing.</summary>
    public static readonly DiagnosticDescriptor Missing = new("ASM5011", Severity.Error,
        "`{0}` 中缺少封存时的 `{1}`。", "`{1}`, which was sealed, is missing from `{0}`.", ChineseHelp, EnglishHelp);

    /// <summary>An entry was added.</summary>
    public static readonly DiagnosticDescriptor Added = new("ASM5012", Severity.Error,
        "`{0}` 中的 `{1}` 封存时没有。", "`{1}` in `{0}` was not there when it was sealed.", ChineseHelp, EnglishHelp);

    /// <summary>Entries stand in another order.</summary>
    public static readonly DiagnosticDescriptor Reordered = new("ASM5013", Severity.Error,
        "`{0}` 的次序与封存时不同，从 `{1}` 开始。", "`{0}` stands in another order than was sealed, from `{1}` on.", ChineseHelp, EnglishHelp);

    /// <summary>The list of hashes was changed.</summary>
    public static readonly DiagnosticDescriptor SealChanged = new("ASM5014", Severity.Error,
        "封印本身被改动：`{0}`。", "The seal itself was changed: `{0}`.", ChineseHelp, EnglishHelp);

    /// <summary>The root hash was changed.</summary>
    public static readonly DiagnosticDescriptor RootChanged = new("ASM5015", Severity.Error,
        "封印的总散列 `{0}` 与各部分不符。", "The root hash `{0}` of the seal does not follow from its parts.", ChineseHelp, EnglishHelp);
}
