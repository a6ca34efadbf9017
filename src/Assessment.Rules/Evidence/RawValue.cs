using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Assessment.Rules.Evidence;

/// <summary>The shape in which a value was written.</summary>
internal enum RawKind
{
    /// <summary>Nothing: JSON's null.</summary>
    Nothing,

    /// <summary>A text that is a text: a JSON string.</summary>
    Text,

    /// <summary>A text without a type of its own, as in CSV, XLSX and YAML; its place decides what it is.</summary>
    Word,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Something written as a number that cannot be one of ours: too many digits, or an exponent.</summary>
    BadNumber,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>A numerator and a denominator.</summary>
    Measure,

    /// <summary>A list of texts.</summary>
    List,

    /// <summary>A list or mapping that is none of these.</summary>
    Other,
}

/// <summary>A value as it was written, before its place says what it should be.</summary>
internal readonly record struct RawValue
{
    // What few values have, out of the way: this is copied for every field that is read.
    private readonly object? more;

    private RawValue(RawKind kind, string text, object? more = null)
    {
        Kind = kind;
        Text = text;
        this.more = more;
    }

    /// <summary>Its shape.</summary>
    internal RawKind Kind { get; }

    /// <summary>The text; for everything that is not a text, what a message shows of it.</summary>
    internal string Text { get; }

    /// <summary>Whether it is a text, typed or not.</summary>
    internal bool IsText => Kind is RawKind.Text or RawKind.Word;

    /// <summary>The number, the numerator of a measure, or 1 for "yes".</summary>
    internal decimal Number { get; private init; }

    /// <summary>The denominator of a measure; 0 for everything else.</summary>
    internal decimal Denominator => more is decimal denominator ? denominator : 0;

    /// <summary>The texts of a list; empty for everything else.</summary>
    internal ImmutableArray<string> Texts => more is string[] texts ? ImmutableCollectionsMarshal.AsImmutableArray(texts) : [];

    /// <summary>Characters of the longest text in it.</summary>
    internal int LongestText => Kind == RawKind.List && Texts.Length > 0 ? Texts.Max(text => text.Length) : Text.Length;

    /// <summary>No value, though a name stands there.</summary>
    internal static RawValue Nothing { get; } = new(RawKind.Nothing, "");

    internal static RawValue OfText(string text) => new(RawKind.Text, text);

    internal static RawValue OfWord(string text) => new(RawKind.Word, text);

    internal static RawValue OfNumber(decimal number) => new(RawKind.Number, "") { Number = number };

    internal static RawValue OfBadNumber(string text) => new(RawKind.BadNumber, text);

    internal static RawValue OfFlag(bool flag) => new(RawKind.Flag, flag ? "true" : "false") { Number = flag ? 1 : 0 };

    private static RawValue OfMeasure(decimal numerator, decimal denominator) =>
        new(RawKind.Measure, "", denominator) { Number = numerator };

    /// <summary>A measure of two numbers; if one is missing or bad, what a message shows of it.</summary>
    internal static RawValue OfParts(RawValue? numerator, RawValue? denominator) => (numerator, denominator) switch
    {
        ({ Kind: RawKind.Number } above, { Kind: RawKind.Number } below) => OfMeasure(above.Number, below.Number),
        ({ Kind: not RawKind.Number } bad, { }) => bad,
        ({ }, { Kind: not RawKind.Number } bad) => bad,
        _ => OfOther("{…}"),
    };

    internal static RawValue OfList(ImmutableArray<string> texts) => new(RawKind.List, "", ImmutableCollectionsMarshal.AsArray(texts));

    internal static RawValue OfOther(string text) => new(RawKind.Other, text);

    /// <summary>The value as a message shows it; a text that is one in quotes, so that nobody takes it for a number.</summary>
    internal string Shown() => Kind switch
    {
        RawKind.Text => $"\"{Text}\"",
        RawKind.Number => Number.ToString(CultureInfo.InvariantCulture),
        RawKind.Measure => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Denominator}"),
        RawKind.List => string.Join("; ", Texts),
        _ => Text,
    };
}
