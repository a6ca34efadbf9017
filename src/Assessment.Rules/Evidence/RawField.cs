namespace Assessment.Rules.Evidence;

/// <summary>A field as it was written. The same object serves fact after fact.</summary>
internal sealed class RawField
{
    private RawValue value;

    /// <summary>Its name.</summary>
    internal FieldName Name { get; private set; } = FieldName.Unknown("");

    /// <summary>Its value.</summary>
    internal ref readonly RawValue Value => ref value;

    /// <summary>Where it stands, understood by the <see cref="IPlaces"/> of the fact.</summary>
    internal int Mark { get; private set; }

    /// <summary>Takes another field's content.</summary>
    internal RawField Set(FieldName name, in RawValue content, int mark)
    {
        Name = name;
        value = content;
        Mark = mark;
        return this;
    }
}
