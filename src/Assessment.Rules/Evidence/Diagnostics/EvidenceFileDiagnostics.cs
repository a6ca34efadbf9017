using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>Faults of evidence files and their lines: <c>ASM403x</c> and <c>ASM404x</c>.</summary>
internal static class EvidenceFileDiagnostics
{
    /// <summary>The text is no JSON.</summary>
    public static readonly DiagnosticDescriptor NotJson = new("ASM4030", Severity.Error,
        "从 `{0}` 起不符合 JSON 语法。",
        "From `{0}` on this is not JSON.",
        "检查此处和前面的引号、逗号和括号；键和文字要用英文双引号，最后一项后面没有逗号。",
        "Check quotes, commas and brackets here and before; keys and texts stand in straight quotes, and no comma follows the last entry.");

    /// <summary>The bytes are no UTF-8.</summary>
    public static readonly DiagnosticDescriptor NotUtf8 = new("ASM4031", Severity.Error,
        "这里不是 UTF-8 编码的文字。",
        "This is not text in UTF-8.",
        "另存为 UTF-8；在 Excel 中选“CSV UTF-8（逗号分隔）”。",
        "Save the file as UTF-8; in Excel choose \"CSV UTF-8 (comma delimited)\".");

    /// <summary>A line that is too long.</summary>
    public static readonly DiagnosticDescriptor LineTooLong = new("ASM4032", Severity.Error,
        "这一行超过 {0} 字节。",
        "The line is longer than {0} bytes.",
        "检查是否缺少换行：NDJSON 一行一条佐证。",
        "Check for missing line breaks: in NDJSON every fact stands on a line of its own.");

    /// <summary>Nested too deep.</summary>
    public static readonly DiagnosticDescriptor TooDeep = new("ASM4033", Severity.Error,
        "嵌套超过 {0} 层。",
        "The nesting goes deeper than {0} levels.",
        "检查括号；这里不需要这么深的嵌套。",
        "Check the brackets; nothing here needs that depth.");

    /// <summary>The file holds no list.</summary>
    public static readonly DiagnosticDescriptor NotAList = new("ASM4034", Severity.Error,
        "佐证文件应是佐证的列表，这里是 `{0}`。",
        "An evidence file is a list of facts, and here is `{0}`.",
        "JSON 写成 `[ … ]`，YAML 写成列表或 `evidence:` 下的列表；一行一条的文件是 NDJSON。",
        "Write `[ … ]` in JSON, a list or a list under `evidence:` in YAML; a file with one fact a line is NDJSON.");

    /// <summary>The file is too large to be read whole.</summary>
    public static readonly DiagnosticDescriptor FileTooLarge = new("ASM4035", Severity.Error,
        "文件超过 {0} 字节。",
        "The file has more than {0} bytes.",
        "拆开文件，或改用逐行读取的 NDJSON。",
        "Split the file, or use NDJSON, which is read line by line.");

    /// <summary>A table without a first row.</summary>
    public static readonly DiagnosticDescriptor NoHeader = new("ASM4036", Severity.Error,
        "表格没有表头。",
        "The table has no header.",
        "第一行写字段名：`id`、`unit`、`kind` 和其他字段。",
        "Write the names of the fields in the first row: `id`, `unit`, `kind` and others.");

    /// <summary>A column named twice.</summary>
    public static readonly DiagnosticDescriptor ColumnTwice = new("ASM4037", Severity.Error,
        "列名 `{0}` 重复。",
        "The column `{0}` stands here a second time.",
        "保留一列，删去或改名另一列。",
        "Keep one, and remove or rename the other.");

    /// <summary>A cell under no column name.</summary>
    public static readonly DiagnosticDescriptor CellWithoutColumn = new("ASM4038", Severity.Error,
        "单元格 `{0}` 没有列名。",
        "The cell `{0}` stands under no column name.",
        "在表头补上列名，或删去该单元格；CSV 中含逗号的文字要加引号。",
        "Name the column in the header, or clear the cell; in CSV, quote a text that contains a comma.");

    /// <summary>A formula that failed.</summary>
    public static readonly DiagnosticDescriptor CellError = new("ASM4039", Severity.Error,
        "列 `{0}` 的公式出错：`{1}`。",
        "The formula in the column `{0}` failed: `{1}`.",
        "改正公式，或直接写值。",
        "Correct the formula, or write the value itself.");

    /// <summary>The file is no workbook.</summary>
    public static readonly DiagnosticDescriptor NotAWorkbook = new("ASM4040", Severity.Error,
        "文件不是可读的 XLSX 工作簿。",
        "The file is not a readable XLSX workbook.",
        "用 Excel 打开并另存为“Excel 工作簿（*.xlsx）”，不要加密。",
        "Open it in Excel and save it as \"Excel Workbook (*.xlsx)\", without a password.");

    /// <summary>Quotes in CSV that do not close.</summary>
    public static readonly DiagnosticDescriptor BadQuotes = new("ASM4041", Severity.Error,
        "CSV 的引号不成对：`{0}`。",
        "The quotes in this CSV line do not match: `{0}`.",
        "含逗号、换行或引号的文字整段加引号，其中的引号写两遍。",
        "Quote the whole text when it contains a comma, line break or quote, and write each quote inside twice.");

    /// <summary>A fact of JSON that is too long.</summary>
    public static readonly DiagnosticDescriptor FactTooLong = new("ASM4042", Severity.Error,
        "这条佐证超过 {0} 字节。",
        "The fact is longer than {0} bytes.",
        "检查括号和引号；长的文字放在文件里，佐证写文件名。",
        "Check brackets and quotes; put a long text into a file of its own, and its name into `refs`.");

    /// <summary>A part of a workbook that is far larger than it is packed.</summary>
    public static readonly DiagnosticDescriptor PackedTooTightly = new("ASM4043", Severity.Error,
        "XLSX 中的 `{0}` 解压后超过压缩后的 {1} 倍。",
        "In the XLSX file `{0}` unpacks to more than {1} times its size.",
        "用 Excel 打开，把佐证复制到新的工作簿。",
        "Open it in Excel and copy the facts into a new workbook.");

    /// <summary>A sheet with too many rows.</summary>
    public static readonly DiagnosticDescriptor TooManyRows = new("ASM4044", Severity.Error,
        "XLSX 中的 `{0}` 超过 {1} 行。",
        "In the XLSX file `{0}` has more than {1} rows.",
        "分成几个工作表，或改用逐行读取的 NDJSON。",
        "Split it into several sheets, or use NDJSON, which is read line by line.");

    /// <summary>A sheet with too many columns.</summary>
    public static readonly DiagnosticDescriptor TooManyColumns = new("ASM4045", Severity.Error,
        "XLSX 中的 `{0}` 超过 {1} 列。",
        "In the XLSX file `{0}` has more than {1} columns.",
        "一列一个字段；删去右边不用的列。",
        "One field a column; delete the unused columns on the right.");

    /// <summary>A workbook with too many shared texts.</summary>
    public static readonly DiagnosticDescriptor TooManySharedTexts = new("ASM4046", Severity.Error,
        "XLSX 中的 `{0}` 有超过 {1} 段文字。",
        "In the XLSX file `{0}` has more than {1} texts.",
        "分成几个文件，或改用逐行读取的 NDJSON。",
        "Split it into several files, or use NDJSON, which is read line by line.");

    /// <summary>A workbook with too much beside its cells.</summary>
    public static readonly DiagnosticDescriptor TooManyElements = new("ASM4047", Severity.Error,
        "XLSX 到 `{0}` 为止，单元格以外的内容超过 {1} 项。",
        "Up to `{0}` the XLSX file has more than {1} elements beside its cells.",
        "把佐证复制到新的工作簿，不带格式。",
        "Copy the facts into a new workbook, without formats.");

    /// <summary>A cell or tag of a workbook that is too long.</summary>
    public static readonly DiagnosticDescriptor PartTooLong = new("ASM4048", Severity.Error,
        "XLSX 中的 `{0}` 有超过 {1} 字节的单元格或标记。",
        "In the XLSX file `{0}` has a cell or a tag of more than {1} bytes.",
        "长的文字放在文件里，佐证写文件名。",
        "Put a long text into a file of its own, and its name into `refs`.");

    /// <summary>An archive with too many entries.</summary>
    public static readonly DiagnosticDescriptor TooManyParts = new("ASM4049", Severity.Error,
        "XLSX 的目录超过 {0} 字节。",
        "The list of parts of the XLSX file is longer than {0} bytes.",
        "把佐证复制到新的工作簿。",
        "Copy the facts into a new workbook.");

    /// <summary>JSON that ends too early.</summary>
    public static readonly DiagnosticDescriptor JsonNotClosed = new("ASM4054", Severity.Error,
        "JSON 到这里还没有结束。",
        "The JSON is not complete where it ends.",
        "补上缺少的引号或括号；NDJSON 一行一条，一行写完。",
        "Add the quote or bracket that is missing; in NDJSON every fact stands on one line.");

    /// <summary>A file of which most facts are refused.</summary>
    public static readonly DiagnosticDescriptor MostRefused = new("ASM4055", Severity.Error,
        "到这里已拒绝 {0} 条佐证，多于读到的 {1} 条；从这里起不再读。",
        "Facts refused up to here: {0}, more than those that were read ({1}); from here on nothing is read.",
        "先改正列出的错误，多半是同一个原因。",
        "Correct the faults that are listed first; most likely they have one cause.");
}
