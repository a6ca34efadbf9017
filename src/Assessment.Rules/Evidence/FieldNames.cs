using System.Numerics;
using System.Text;
using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>The names of fields that a scheme knows: the standard ones and its attributes. A look-up by UTF-8 makes no string.</summary>
internal sealed class FieldNames
{
    private readonly Dictionary<string, FieldName> names = new(StringComparer.Ordinal);

    // Open addressing, at most a quarter full; a free slot ends the search.
    private readonly (byte[] Bytes, FieldName Name)[] slots;

    internal FieldNames(IEnumerable<AttributeDefinition> attributes, bool hasStandard = true)
    {
        foreach (FieldName name in hasStandard ? FieldName.Standard : [])
        {
            names[name.Text] = name;
        }

        foreach (AttributeDefinition attribute in attributes)
        {
            names.TryAdd(attribute.Name, new FieldName(attribute.Name, FieldRole.Attribute, attribute, AttributeCount++));
        }

        slots = new (byte[], FieldName)[BitOperations.RoundUpToPowerOf2((uint)(names.Count + 1) * 4)];
        foreach (FieldName name in names.Values)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(name.Text);
            slots[Slot(bytes)] = (bytes, name);
        }
    }

    /// <summary>Number of attributes; their indexes lie below it.</summary>
    internal int AttributeCount { get; }

    internal FieldName Of(string name) => names.TryGetValue(name, out FieldName? known) ? known : FieldName.Unknown(name);

    internal FieldName Of(ReadOnlySpan<byte> name) => slots[Slot(name)].Name ?? FieldName.Unknown(Encoding.UTF8.GetString(name));

    // The slot of the name, or the free one where it would stand.
    private int Slot(ReadOnlySpan<byte> name)
    {
        int slot = Utf8Hash.Of(name) & (slots.Length - 1);
        while (slots[slot].Bytes is { } bytes && !name.SequenceEqual(bytes))
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }
}
