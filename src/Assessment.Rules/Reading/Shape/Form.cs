using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>One way of writing something as a mapping, told by a key that only this way has.</summary>
/// <param name="Key">The key that tells the form.</param>
/// <param name="Keys">All keys of the form.</param>
/// <param name="Read">Reads the form.</param>
internal sealed record Form<T>(string Key, KeySet Keys, Func<Fields, T> Read)
{
    /// <summary>A form with keys that must stand beside its own and keys that may.</summary>
    public static Form<T> Of(string key, Func<Fields, T> read, ImmutableArray<string> required, ImmutableArray<string> optional) =>
        new(key, new([key, .. required], optional), read);
}

/// <summary>All forms of something.</summary>
internal sealed class Forms<T>(ImmutableArray<Form<T>> forms)
    where T : class
{
    // No form has more keys; of a mapping with more the first ones tell enough.
    private const int MostKeys = 10;

    /// <summary>Whether the mapping is written in one of the forms.</summary>
    public bool Fit(YamlMapping mapping) => forms.Any(form => mapping.Find(form.Key) is not null);

    /// <summary>Reads a mapping by its form; null after reporting that it has none, or several.</summary>
    public T? Read(YamlMapping mapping, Faults faults)
    {
        ImmutableArray<Form<T>> found = [.. forms.Where(form => mapping.Find(form.Key) is not null)];
        if (found is [Form<T> form])
        {
            return form.Read(Fields.Open(mapping, form.Keys, faults));
        }

        if (found.IsEmpty)
        {
            ReportNone(mapping, faults);
        }
        else
        {
            ReportSeveral(mapping, found, faults);
        }

        return null;
    }

    private void ReportNone(YamlMapping mapping, Faults faults)
    {
        ImmutableArray<string> known = [.. forms.SelectMany(form => form.Keys.All)];
        foreach (YamlScalar key in mapping.Entries.Take(MostKeys).Select(entry => entry.Key).Where(key => !known.Contains(key.Text)))
        {
            if (Nearest.Of(key.Text, known) is { } nearest)
            {
                faults.ReportKey(key, nearest, forms.Select(form => form.Key));
                return;
            }
        }

        if (mapping.HasLostKeys)
        {
            return;
        }

        faults.Add(Diagnostic.Of(ShapeDiagnostics.UnknownForm, mapping.Span, Listed.Of([.. mapping.Entries.Take(MostKeys).Select(entry => entry.Key.Text)]), Listed.Of([.. forms.Select(form => form.Key)])));
    }

    private static void ReportSeveral(YamlMapping mapping, ImmutableArray<Form<T>> found, Faults faults)
    {
        ImmutableArray<YamlScalar> keys = [.. mapping.Entries.Select(entry => entry.Key).Where(key => found.Any(form => form.Key == key.Text))];
        faults.Add(Diagnostic.Of(ShapeDiagnostics.KeysExclude, keys[1].Span, keys[1].Text, keys[0].Text) with { Related = [keys[0].Span] });
    }
}
