using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>
/// The values of a mapping by key. Opening it reports the keys that do not belong there and those that are missing;
/// after that a key is simply there or not.
/// </summary>
internal sealed class Fields
{
    private readonly YamlMapping _mapping;
    private readonly Faults _faults;
    private readonly HashSet<string> _meant = new(StringComparer.Ordinal);
    private bool _hidesKeys;

    private Fields(YamlMapping mapping, Faults faults)
    {
        _mapping = mapping;
        _faults = faults;
        _hidesKeys = mapping.HasLostKeys;
    }

    /// <summary>Place of the mapping.</summary>
    public SourceSpan Span => _mapping.Span;

    /// <summary>Place to which a fault of the whole mapping points: its first key.</summary>
    public SourceSpan Head => _mapping.Entries.IsEmpty ? Span : _mapping.Entries[0].Key.Span;

    /// <summary>True when the node was no mapping, or had keys that do not belong there: what is missing may stand under them.</summary>
    public bool IsFaulty { get; private set; }

    /// <summary>Opens a mapping; a node that is none has no fields, and that is reported.</summary>
    public static Fields Open(YamlNode node, KeySet keys, Faults faults)
    {
        if (Expect.Mapping(node, faults) is not { } mapping)
        {
            return new(new([], node.Span), faults) { IsFaulty = true };
        }

        var fields = new Fields(mapping, faults);
        fields.ReportUnknown(keys);
        fields.ReportMissing(keys);
        return fields;
    }

    /// <summary>The value of a key; null when the mapping does not have it.</summary>
    public YamlNode? Find(string key) => _mapping.Find(key)?.Value;

    /// <summary>Whether the mapping has the key.</summary>
    public bool Has(string key) => _mapping.Find(key) is not null;

    /// <summary>What a reader makes of a key's value; null when the mapping does not have it.</summary>
    public T? Optional<T>(string key, Func<YamlNode, T> read)
        where T : class => Find(key) is { } value ? read(value) : null;

    /// <summary>What a reader makes of each entry of a key's list; empty when the mapping does not have it.</summary>
    public ImmutableArray<T> List<T>(string key, Func<YamlNode, T> read) =>
        Find(key) is { } value ? [.. Expect.Items(value, _faults).Select(read)] : [];

    /// <summary>The text of a key; empty when the mapping does not have it.</summary>
    public string Text(string key) => Find(key) is { } value ? PlainTextReader.Read(value, _faults) : "";

    /// <summary>One text or a list of them; empty when the mapping does not have the key.</summary>
    public ImmutableArray<string> Texts(string key) => Find(key) is { } value ? PlainTextReader.ReadMany(value, _faults) : [];

    /// <summary>The flag of a key; false when the mapping does not have it.</summary>
    public bool Flag(string key) => Find(key) is { } value && FlagReader.Read(value, _faults);

    /// <summary>The meaning of a key's word; the given one when the mapping does not have it.</summary>
    public T Word<T>(string key, Words<T> words, T otherwise)
        where T : struct => Find(key) is { } value ? words.Read(value, _faults) ?? otherwise : otherwise;

    /// <summary>Reports a key that something else in the mapping makes necessary and that is missing.</summary>
    public void Need(string key)
    {
        if (!IsMeant(key))
        {
            _faults.Report(ShapeDiagnostics.MissingKey, Head, key);
        }
    }

    /// <summary>Reports a key that says nothing here, because it only goes with something else.</summary>
    public void Refuse(string key, string goesWith)
    {
        if (_mapping.Find(key) is { } entry)
        {
            _faults.Add(Diagnostic.Of(ShapeDiagnostics.KeyAlone, entry.Key.Span, key, goesWith));
        }
    }

    /// <summary>Reports all but the first of the keys that exclude one another.</summary>
    public void Exclude(params ReadOnlySpan<string> keys)
    {
        YamlScalar? first = null;
        foreach (YamlScalar key in _mapping.Entries.Select(entry => entry.Key))
        {
            if (keys.Contains(key.Text))
            {
                ReportBeside(key, first);
                first ??= key;
            }
        }
    }

    /// <summary>Reports those of the others that cannot stand beside a key that is there.</summary>
    public void RefuseBeside(string key, params ReadOnlySpan<string> others)
    {
        if (_mapping.Find(key) is not { } entry)
        {
            return;
        }

        foreach (YamlScalar other in _mapping.Entries.Select(other => other.Key))
        {
            if (others.Contains(other.Text))
            {
                ReportBeside(other, entry.Key);
            }
        }
    }

    /// <summary>Reports when the mapping has none of the keys, unless one of them was misspelled.</summary>
    public void NeedOneOf(params ReadOnlySpan<string> keys)
    {
        if (!IsAnyMeant(keys) && _mapping.Entries.Length > 0)
        {
            _faults.Add(Diagnostic.Of(ShapeDiagnostics.NoneOfKeys, Head, Listed.Of(keys)));
        }
    }

    /// <summary>Reports a key that says nothing without one of the others.</summary>
    public void NeedWith(string key, params ReadOnlySpan<string> others)
    {
        if (!IsAnyMeant(others))
        {
            Refuse(key, Listed.Of(others));
        }
    }

    // A key that nobody knows may be the one that is missing: that would be the same fault twice.
    private bool IsMeant(string key) => _hidesKeys || Has(key) || _meant.Contains(key);

    private bool IsAnyMeant(ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            if (IsMeant(key))
            {
                return true;
            }
        }

        return false;
    }

    private void ReportBeside(YamlScalar key, YamlScalar? first)
    {
        if (first is not null)
        {
            _faults.Add(Diagnostic.Of(ShapeDiagnostics.KeysExclude, key.Span, key.Text, first.Text) with { Related = [first.Span] });
        }
    }

    private void ReportUnknown(KeySet keys)
    {
        ImmutableArray<YamlScalar> unknown = [.. _mapping.Entries.Select(entry => entry.Key).Where(key => !keys.Allows(key.Text))];
        ImmutableArray<string> absent = unknown.IsEmpty ? [] : [.. keys.All.Where(key => !Has(key))];
        foreach (YamlScalar key in unknown)
        {
            string? nearest = _faults.IsCrowded ? null : Nearest.Of(key.Text, absent);
            _meant.Add(nearest ?? key.Text);
            _hidesKeys |= nearest is null;
            _faults.ReportKey(key, nearest, absent.IsEmpty ? keys.All : absent);
            IsFaulty = true;
        }
    }

    private void ReportMissing(KeySet keys)
    {
        foreach (string key in keys.Required)
        {
            Need(key);
        }
    }
}
