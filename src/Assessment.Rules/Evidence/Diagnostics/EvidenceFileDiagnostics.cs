using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>Faults of evidence files and their lines: <c>ASM403x</c> and <c>ASM404x</c>.</summary>
internal static class EvidenceFileDiagnostics
{
    /// <summary>The text is no JSON.</summary>
    public static readonly DiagnosticDescriptor NotJson = new("ASM4030", Severity.Error,
        "这里不符合 JSON 语法：{0}。",
        "This is not JSON: {0}.",
        "检查引号、逗号和括号；NDJSON 一行一条，一行写完。",
        "Check quotes, commas and brackets; in NDJSON every fact stands on one line.");

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
        "检查括号；佐证不需要这么深的嵌套。",
        "Check the brackets; no fact needs that depth.");

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
        "文件不是可读的 XLSX 工作簿：{0}。",
        "The file is not a readable XLSX workbook: {0}.",
        "用 Excel 打开并另存为“Excel 工作簿（*.xlsx）”，不要加密。",
        "Open it in Excel and save it as \"Excel Workbook (*.xlsx)\", without a password.");

    /// <summary>Quotes in CSV that do not close.</summary>
    public static readonly DiagnosticDescriptor BadQuotes = new("ASM4041", Severity.Error,
        "CSV 的引号不成对：`{0}`。",
        "The quotes in this CSV line do not match: `{0}`.",
        "含逗号、换行或引号的文字整段加引号，其中的引号写两遍。",
        "Quote the whole text when it contains a comma, line break or quote, and write each quote inside twice.");
}
