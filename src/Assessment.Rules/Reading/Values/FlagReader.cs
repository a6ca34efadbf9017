namespace Assessment.Rules.Reading;

/// <summary>Reads yes and no, which are written <c>true</c> and <c>false</c>.</summary>
internal static class FlagReader
{
    /// <summary>The flag; false after reporting that there is none.</summary>
    public static bool Read(YamlNode node, Faults faults)
    {
        if (Expect.Scalar(node, faults) is { } scalar && scalar.Text is not ("true" or "false"))
        {
            faults.Report(ValueDiagnostics.NotAFlag, scalar.Span, scalar.Text);
        }

        return node is YamlScalar { Text: "true" };
    }
}
