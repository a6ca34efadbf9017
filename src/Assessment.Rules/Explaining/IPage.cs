using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>A page on which a sheet is printed: text with two columns of figures at its right. What is printed on it comes out harmless.</summary>
internal interface IPage
{
    /// <summary>Language of the wording.</summary>
    Language Language { get; }

    /// <summary>Leaves a line empty.</summary>
    void Blank();

    /// <summary>Draws a line across.</summary>
    void Rule();

    /// <summary>A paragraph over the whole width; empty text prints nothing.</summary>
    void Paragraph(int indent, string text);

    /// <summary>The words of a clause.</summary>
    void Quotation(int indent, string text);

    /// <summary>Text with two figures at the right.</summary>
    void Row(int indent, string text, string first, string second);
}
