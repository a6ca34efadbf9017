using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>What the shipped schema says of a file that the reader accepts: <c>ASM19xx</c>.</summary>
internal static class SchemaDiagnostics
{
    /// <summary>The schema refuses what the reader accepts.</summary>
    public static readonly DiagnosticDescriptor NotBySchema = new("ASM1901", Severity.Error,
        "`{0}` 不符合随附的模式：{1}。",
        "`{0}` does not fit the shipped schema: {1}.",
        "按语言说明改写；若说明允许这样写，请把文件报告给我们。",
        "Write it as the language reference says; if the reference allows it, please report the file.");

    /// <summary>The schema's library refused to work.</summary>
    public static readonly DiagnosticDescriptor NotValidated = new("ASM1902", Severity.Information,
        "没有用模式校验本文件：{0}。",
        "The file was not held against the schema: {0}.",
        "不必处理：读取本身已做过同样的检查。",
        "Nothing to do: reading has made the same checks.");
}
