using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Faults of a file as YAML, whatever it is about: <c>ASM10xx</c>.</summary>
internal static class YamlDiagnostics
{
    /// <summary>The text is no YAML.</summary>
    public static readonly DiagnosticDescriptor NotYaml = new("ASM1001", Severity.Error,
        "这里不符合 YAML 语法。",
        "This is not YAML.",
        "检查本行及上一行的缩进、引号、括号和冒号（冒号后要有空格）；不要用 `%` 指令，也不要让 `---` 或 `...` 独占一行的开头。",
        "Check indentation, quotes, brackets and colons (a space follows a colon) in this line and the one before; do without directives, which begin with `%`, and without `---` or `...` at the start of a line.");

    /// <summary>An anchor or alias.</summary>
    public static readonly DiagnosticDescriptor AnchorOrAlias = new("ASM1002", Severity.Error,
        "不允许使用锚点和别名，这里有 `{0}`。",
        "Anchors and aliases are not allowed, and here is `{0}`.",
        "把内容完整写在这里；若 `*` 或 `&` 是文字的一部分，请加引号。",
        "Write the content out in full here; if `*` or `&` belongs to a text, put the text in quotes.");

    /// <summary>A tag.</summary>
    public static readonly DiagnosticDescriptor Tag = new("ASM1003", Severity.Error,
        "不允许使用标签，这里有 `{0}`。",
        "Tags are not allowed, and here is `{0}`.",
        "去掉标签；若 `!` 是文字的一部分，请加引号。",
        "Remove the tag; if `!` belongs to a text, put the text in quotes.");

    /// <summary>A merge key.</summary>
    public static readonly DiagnosticDescriptor MergeKey = new("ASM1004", Severity.Error,
        "不允许使用合并键 `<<`。",
        "The merge key `<<` is not allowed.",
        "把要合并的内容完整写在这里。",
        "Write the merged content out in full here.");

    /// <summary>A second document.</summary>
    public static readonly DiagnosticDescriptor SeveralDocuments = new("ASM1005", Severity.Error,
        "一个文件只能有一份内容，这里开始了第二份。",
        "A file holds one document, and a second one starts here.",
        "删去 `---`，或把第二份内容放到另一个文件。",
        "Remove the `---`, or move the second document to a file of its own.");

    /// <summary>A key that stands twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateKey = new("ASM1006", Severity.Error,
        "键 `{0}` 重复。",
        "The key `{0}` stands here a second time.",
        "保留一个，删去或改名另一个。",
        "Keep one, and remove or rename the other.");

    /// <summary>A key that is a list or mapping.</summary>
    public static readonly DiagnosticDescriptor KeyOfParts = new("ASM1007", Severity.Error,
        "键必须是单个值，这里是 `{0}`。",
        "A key is a single value, and here is `{0}`.",
        "若键以 `[` 或 `{{` 开头（如区间），请加引号。",
        "If the key begins with `[` or `{{`, as an interval does, put it in quotes.");

    /// <summary>Nothing in the file.</summary>
    public static readonly DiagnosticDescriptor EmptyFile = new("ASM1008", Severity.Error,
        "文件没有内容。",
        "The file has no content.",
        "写入内容，或删去该文件。",
        "Write the content, or remove the file.");

    /// <summary>Too many bytes.</summary>
    public static readonly DiagnosticDescriptor TooManyBytes = new("ASM1009", Severity.Error,
        "文件超过 {0} 字节。",
        "The file has more than {0} bytes.",
        "把文件拆开，一张指标表一个文件。",
        "Split the file: one official table a file.");

    /// <summary>Too many lines.</summary>
    public static readonly DiagnosticDescriptor TooManyLines = new("ASM1010", Severity.Error,
        "文件有 {0} 行，最多允许 {1} 行。",
        "The file has {0} lines, and at most {1} are allowed.",
        "把文件拆开，一张指标表一个文件。",
        "Split the file: one official table a file.");

    /// <summary>Nested too deep.</summary>
    public static readonly DiagnosticDescriptor TooDeep = new("ASM1011", Severity.Error,
        "嵌套超过 {0} 层。",
        "The nesting goes deeper than {0} levels.",
        "检查缩进和括号；指标表不需要这么深的嵌套。",
        "Check indentation and brackets; no official table needs that depth.");

    /// <summary>Too many nodes.</summary>
    public static readonly DiagnosticDescriptor TooManyNodes = new("ASM1012", Severity.Error,
        "文件的键和值超过 {0} 个。",
        "The file has more than {0} keys and values.",
        "把文件拆开，一张指标表一个文件。",
        "Split the file: one official table a file.");

    /// <summary>A value that is too long.</summary>
    public static readonly DiagnosticDescriptor TextTooLong = new("ASM1013", Severity.Error,
        "一段文字超过 {0} 个字符。",
        "A text is longer than {0} characters.",
        "检查是否漏了引号；一条细则的原文不会这么长。",
        "Check for a missing quote; no clause is that long.");

    /// <summary>A line in brackets that is not indented.</summary>
    public static readonly DiagnosticDescriptor BracketsNotIndented = new("ASM1014", Severity.Error,
        "括号还没有结束，这一行缩进却不够。",
        "A bracket is still open, and this line is not indented deeper than its key.",
        "补上括号，或让括号内的各行比它的键缩进得更深。",
        "Close the bracket, or indent every line inside it deeper than its key.");

    /// <summary>A colon where none can stand.</summary>
    public static readonly DiagnosticDescriptor ColonInText = new("ASM1015", Severity.Error,
        "这里的冒号不能开始一个值。",
        "The colon here cannot start a value.",
        "若冒号是文字的一部分，请给整段文字加引号；若是键，请检查它的缩进。",
        "If the colon belongs to a text, put the whole text in quotes; if it ends a key, check the key's indentation.");

    /// <summary>A tab for indentation.</summary>
    public static readonly DiagnosticDescriptor Tab = new("ASM1016", Severity.Error,
        "缩进用了制表符。",
        "A tab is used for indentation.",
        "缩进只用空格。",
        "Indent with spaces only.");

    /// <summary>A quote without its partner.</summary>
    public static readonly DiagnosticDescriptor QuoteLeftOpen = new("ASM1017", Severity.Error,
        "这里的引号没有结束。",
        "The quote that opens here is not closed.",
        "在文字末尾补上同样的引号。",
        "Close it with the same quote at the end of the text.");

    /// <summary>A text that begins with a sign of YAML.</summary>
    public static readonly DiagnosticDescriptor SignAtStart = new("ASM1018", Severity.Error,
        "文字不能以这个符号开头。",
        "A text cannot begin with this sign.",
        "给整段文字加引号。",
        "Put the whole text in quotes.");

    /// <summary>Something else where a key or an entry should begin.</summary>
    public static readonly DiagnosticDescriptor NoKeyHere = new("ASM1019", Severity.Error,
        "这里本应开始一个新的键或列表项。",
        "A new key or entry should begin here.",
        "让这一行与上面的同级行对齐；引号后面不能再有文字，文字里的单引号要写两个。",
        "Align the line with its siblings above; nothing may follow a closing quote, and a single quote inside a text is doubled.");

    /// <summary>More faults than are told.</summary>
    public static readonly DiagnosticDescriptor MoreFaults = new("ASM1020", Severity.Error,
        "另有 {0} 处错误没有列出。",
        "Further faults that are not listed: {0}.",
        "先改正列出的错误，再检查一次。",
        "Repair the faults listed, then check again.");

    /// <summary>A line break that editors do not show as one.</summary>
    public static readonly DiagnosticDescriptor HiddenBreak = new("ASM1021", Severity.Error,
        "这里有换行字符 {0}，编辑器里看不见，按 YAML 却会另起一行。",
        "The line break {0} stands here: editors do not show it, and yet YAML begins a new line.",
        "删去这个字符；要换行请按回车键。",
        "Delete the character; for a new line use the Enter key.");

    /// <summary>Entries in brackets that are not kept apart.</summary>
    public static readonly DiagnosticDescriptor Brackets = new("ASM1022", Severity.Error,
        "括号里的各项没有用逗号隔开，或者括号没有结束。",
        "The entries in brackets are not parted by commas, or the bracket is not closed.",
        "补上逗号或右括号；若文字里有逗号、冒号或括号，请给文字加引号。",
        "Add the comma or the closing bracket; if a text holds commas, colons or brackets, put the text in quotes.");

    /// <summary>A backslash that stands for nothing.</summary>
    public static readonly DiagnosticDescriptor Escape = new("ASM1023", Severity.Error,
        "双引号里的反斜杠 `\\` 用得不对。",
        "The backslash `\\` inside quotes stands for nothing known.",
        "改用单引号，或把每个 `\\` 写成两个。",
        "Use single quotes, or write each `\\` twice.");

    /// <summary>A text of several lines that does not begin as it should.</summary>
    public static readonly DiagnosticDescriptor BlockText = new("ASM1024", Severity.Error,
        "`|` 或 `>` 开始的多行文字，开头写得不对。",
        "A text of several lines, after `|` or `>`, does not begin as it should.",
        "`|` 或 `>` 后面直接换行；文字从下一行写起，各行缩进相同，比键更深。",
        "Nothing follows `|` or `>` in its line; the text begins in the next, every line indented alike and deeper than the key.");

    /// <summary>A remark that is not set apart.</summary>
    public static readonly DiagnosticDescriptor Remark = new("ASM1025", Severity.Error,
        "注释 `#` 前面要有空格。",
        "A remark begins with a space before its `#`.",
        "在 `#` 前加空格；若 `#` 是文字的一部分，请给文字加引号。",
        "Put a space before the `#`; if it belongs to a text, put the text in quotes.");

    /// <summary>Nothing where a value should be.</summary>
    public static readonly DiagnosticDescriptor ValueMissing = new("ASM1026", Severity.Error,
        "这里应有一个值，却是括号、逗号或文件的末尾。",
        "A value should stand here, and it is a bracket, a comma or the end of the file.",
        "写上值，或删去多余的括号、逗号；若它是文字的一部分，请给文字加引号。",
        "Write the value, or remove the bracket or comma; if it belongs to a text, put the text in quotes.");
}
