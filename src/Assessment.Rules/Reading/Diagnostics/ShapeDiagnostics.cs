using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Faults of shape: keys, lists and mappings in the wrong place, <c>ASM11xx</c>.</summary>
internal static class ShapeDiagnostics
{
    /// <summary>A key that does not belong there.</summary>
    public static readonly DiagnosticDescriptor UnknownKey = new("ASM1101", Severity.Error,
        "这里不认识键 `{0}`。",
        "The key `{0}` is not known here.",
        "这里可以写 `{1}`；若都不是，请检查缩进。",
        "What can stand here: `{1}`. If it is none of these, check the indentation.");

    /// <summary>A key that must be there.</summary>
    public static readonly DiagnosticDescriptor MissingKey = new("ASM1102", Severity.Error,
        "这里缺少键 `{0}`。",
        "The key `{0}` is missing here.",
        "补上 `{0}`。",
        "Add `{0}`.");

    /// <summary>Something else than a mapping.</summary>
    public static readonly DiagnosticDescriptor MappingExpected = new("ASM1103", Severity.Error,
        "这里应是带键的内容，写的是 `{0}`。",
        "Keys with values belong here, and not `{0}`.",
        "写成 `键: 值`，一行一个，或 `{{ 键: 值 }}`。",
        "Write `key: value`, one a line, or `{{ key: value }}`.");

    /// <summary>Something else than a list.</summary>
    public static readonly DiagnosticDescriptor ListExpected = new("ASM1104", Severity.Error,
        "这里应是列表，写的是 `{0}`。",
        "A list belongs here, and not `{0}`.",
        "每项前写 `- `，或写成 `[甲, 乙]`。",
        "Begin each entry with `- `, or write `[a, b]`.");

    /// <summary>Something else than a single value.</summary>
    public static readonly DiagnosticDescriptor SingleValueExpected = new("ASM1105", Severity.Error,
        "这里应是单个值，写的是 `{0}`。",
        "A single value belongs here, and not `{0}`.",
        "写一个值；以 `[` 或 `{{` 开头的文字请加引号。",
        "Write one value; put a text that begins with `[` or `{{` in quotes.");

    /// <summary>Nothing where something belongs.</summary>
    public static readonly DiagnosticDescriptor Empty = new("ASM1106", Severity.Error,
        "这里没有内容。",
        "There is nothing here.",
        "写上内容，或删去这个键。",
        "Write a value, or remove the key.");

    /// <summary>Keys that exclude one another.</summary>
    public static readonly DiagnosticDescriptor KeysExclude = new("ASM1107", Severity.Error,
        "`{0}` 与 `{1}` 不能同时使用。",
        "`{0}` cannot stand beside `{1}`.",
        "只保留其中一个。",
        "Keep one of them.");

    /// <summary>None of the keys of which one is needed.</summary>
    public static readonly DiagnosticDescriptor NoneOfKeys = new("ASM1108", Severity.Error,
        "这里需要以下键之一：`{0}`。",
        "One of these keys is needed here: `{0}`.",
        "按原文的意思写上其中一个。",
        "Add the one that the official text asks for.");

    /// <summary>A key that says nothing by itself.</summary>
    public static readonly DiagnosticDescriptor KeyAlone = new("ASM1109", Severity.Error,
        "`{0}` 只能与 `{1}` 同用。",
        "`{0}` only goes with `{1}`.",
        "删去 `{0}`，或补上 `{1}`。",
        "Remove `{0}`, or add `{1}`.");

    /// <summary>A word outside a closed list.</summary>
    public static readonly DiagnosticDescriptor UnknownWord = new("ASM1110", Severity.Error,
        "这里不能写 `{0}`，可写的是 `{1}`。",
        "`{0}` is not one of `{1}`.",
        "改用列出的词。",
        "Use one of the words listed.");

    /// <summary>A mapping in no known form.</summary>
    public static readonly DiagnosticDescriptor UnknownForm = new("ASM1111", Severity.Error,
        "键 `{0}` 看不出是哪一种写法。",
        "The keys `{0}` do not make up any known form.",
        "用其中一个键说明写法：`{1}`。",
        "One of these keys tells the form: `{1}`.");

    /// <summary>A list of the wrong length.</summary>
    public static readonly DiagnosticDescriptor WrongLength = new("ASM1112", Severity.Error,
        "这里应是 {1} 项，写了 {0} 项。",
        "Here belong {1} entries, and there are {0}.",
        "写成 `[甲, 乙]` 的形式，不多不少。",
        "Write exactly as many, as in `[a, b]`.");
}
