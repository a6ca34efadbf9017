using System.Globalization;

namespace Assessment.Rules.Reading;

/// <summary>Reads whole numbers without a sign, such as the year and the format of a file.</summary>
internal static class WholeNumberReader
{
    // Nine digits fit an int whatever they are.
    private const int MostDigits = 9;

    /// <summary>Reads a whole number; false when the text is none.</summary>
    public static bool TryRead(string text, out int number)
    {
        number = 0;
        return text.Length <= MostDigits && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
