using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Reads the document that a file mirrors.</summary>
internal static class SourceReader
{
    private static readonly KeySet Keys = new(["document"], ["issuer", "number", "date", "file"]);

    /// <summary>Reads the document.</summary>
    public static DocumentSource Read(YamlNode node, Faults faults)
    {
        Fields fields = Fields.Open(node, Keys, faults);
        return new(fields.Text("document"), fields.Text("issuer"), fields.Text("number"), fields.Text("date"), fields.Text("file"));
    }
}
