using System.Collections.Immutable;

namespace Assessment.Rules.Auditing;

/// <summary>Puts a mapping together; what is absent leaves no key.</summary>
internal sealed class PlainMap
{
    private readonly ImmutableArray<PlainEntry>.Builder entries = ImmutableArray.CreateBuilder<PlainEntry>();

    /// <summary>A mapping whose keys the file chooses.</summary>
    internal static Plain.Map Of<T>(IEnumerable<T> values, Func<T, string> key, Func<T, Plain> form) =>
        new([.. values.Select(value => new PlainEntry(key(value), form(value)))], OrderCounts: false);

    /// <summary>A value and its key; nothing for null.</summary>
    internal PlainMap Add(string key, Plain? value)
    {
        if (value is not null)
        {
            entries.Add(new PlainEntry(key, value));
        }

        return this;
    }

    /// <summary>A text; nothing for an empty one.</summary>
    internal PlainMap AddText(string key, string? text) => Add(key, string.IsNullOrEmpty(text) ? null : new Plain.Text(text));

    /// <summary>A flag; nothing for false.</summary>
    internal PlainMap AddFlag(string key, bool flag) => Add(key, flag ? new Plain.Text("true") : null);

    /// <summary>A list of texts; nothing for an empty one.</summary>
    internal PlainMap AddTexts(string key, ImmutableArray<string> texts) => AddList(key, texts, text => new Plain.Text(text));

    /// <summary>A text, or a list where there are several; nothing for none.</summary>
    internal PlainMap AddOneOrMore(string key, ImmutableArray<string> texts) =>
        texts.Length == 1 ? AddText(key, texts[0]) : AddTexts(key, texts);

    /// <summary>A list; nothing for an empty one.</summary>
    internal PlainMap AddList<T>(string key, ImmutableArray<T> values, Func<T, Plain> form) =>
        Add(key, values.IsEmpty ? null : new Plain.List([.. values.Select(form)], IsTall: false));

    /// <summary>A list whose entries have lines of their own; nothing for an empty one.</summary>
    internal PlainMap AddTall<T>(string key, ImmutableArray<T> values, Func<T, Plain> form) =>
        Add(key, values.IsEmpty ? null : new Plain.List([.. values.Select(form)], IsTall: true));

    /// <summary>A mapping whose keys the file chooses; nothing for an empty one.</summary>
    internal PlainMap AddNamed<T>(string key, ImmutableArray<T> values, Func<T, string> name, Func<T, Plain> form) =>
        Add(key, values.IsEmpty ? null : Of(values, name, form));

    internal Plain.Map ToMap() => new(entries.ToImmutable(), OrderCounts: false);
}
