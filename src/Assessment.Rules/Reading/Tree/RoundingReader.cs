using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Reads a declared rounding.</summary>
internal static class RoundingReader
{
    private static readonly KeySet Keys = new(["to", "mode"], []);

    private static readonly Words<RoundingMode> Modes = new(
        ("half-up", RoundingMode.HalfUp), ("down", RoundingMode.Down), ("up", RoundingMode.Up));

    /// <summary>Words for how a figure is rounded.</summary>
    public static Words<RoundingMode> ModeWords => Modes;

    /// <summary>Reads a declared rounding.</summary>
    public static Rounding Read(YamlNode node, Faults faults)
    {
        Fields fields = Fields.Open(node, Keys, faults);
        decimal step = fields.Find("to") is { } to && Expect.Scalar(to, faults) is { } scalar ? NumberReader.Read(scalar, faults).Value : 1;
        return new(step, fields.Word("mode", Modes, RoundingMode.HalfUp));
    }
}
