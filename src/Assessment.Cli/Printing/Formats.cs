namespace Assessment.Cli.Printing;

/// <summary>The values of <c>--format</c>.</summary>
internal static class Formats
{
    internal const string Text = "text";
    internal const string Json = "json";
    internal const string Html = "html";
    internal const string Xlsx = "xlsx";
    internal const string Sarif = "sarif";
    internal const string Junit = "junit";
}
