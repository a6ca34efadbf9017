using System.Text;
using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>The names of fields that a scheme knows: the standard ones and its attributes.</summary>
internal sealed class FieldNames
{
    private readonly Dictionary<string, FieldName> names = new(new Utf8Comparer());
    private readonly Dictionary<string, FieldName>.AlternateLookup<ReadOnlySpan<byte>> byBytes;

    internal FieldNames(IEnumerable<AttributeDefinition> attributes, bool hasStandard = true)
    {
        byBytes = names.GetAlternateLookup<ReadOnlySpan<byte>>();
        foreach (FieldName name in hasStandard ? FieldName.Standard : [])
        {
            names[name.Text] = name;
        }

        foreach (AttributeDefinition attribute in attributes)
        {
            names.TryAdd(attribute.Name, new FieldName(attribute.Name, FieldRole.Attribute, attribute, AttributeCount++));
        }
    }

    /// <summary>Number of attributes; their indexes lie below it.</summary>
    internal int AttributeCount { get; }

    internal FieldName Of(string name) => names.TryGetValue(name, out FieldName? known) ? known : FieldName.Unknown(name);

    internal FieldName Of(ReadOnlySpan<byte> name) =>
        byBytes.TryGetValue(name, out FieldName? known) ? known : FieldName.Unknown(Encoding.UTF8.GetString(name));
}
