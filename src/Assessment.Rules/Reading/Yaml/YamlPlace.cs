using Assessment.Model;
using YamlDotNet.Core;

namespace Assessment.Rules.Reading;

/// <summary>Turns the YAML package's marks into places.</summary>
internal static class YamlPlace
{
    /// <summary>The place between two marks; the parser puts the end of some empty values before their start.</summary>
    public static SourceSpan Between(string fileName, in Mark start, in Mark end)
    {
        Mark last = end.Index < start.Index ? start : end;
        return new(fileName, (int)start.Line, (int)start.Column, (int)last.Line, (int)last.Column);
    }
}
