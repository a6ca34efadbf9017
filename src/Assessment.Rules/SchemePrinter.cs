using Assessment.Model;
using Assessment.Rules.Auditing;

namespace Assessment.Rules;

/// <summary>Prints a scheme in its one canonical form, and names its meaning by a hash.</summary>
public static class SchemePrinter
{
    /// <summary>The scheme as a YAML file: keys in the documented order, lists in the document's, defaults left out.</summary>
    /// <returns>The text, lines ended by <c>\n</c>. Read again it is the same scheme. It has no comments.</returns>
    public static string Print(Scheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return YamlText.Of(SchemeForm.Of(scheme));
    }

    /// <summary>
    /// The canonical hash: the same for files that differ in white space, comments, quotation marks, the order of keys, or in how a
    /// number is written; different when anything else differs.
    /// </summary>
    /// <returns>SHA-256 as 64 small hexadecimal digits.</returns>
    public static string CanonicalHash(Scheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return CanonicalJson.Hash(SchemeForm.Of(scheme));
    }
}
