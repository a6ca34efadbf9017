namespace Assessment.Rules.Checking.Quotes;

/// <summary>Reads numbers written in Chinese numerals: 四, 二十五, 两百, 二〇一八, 零点五.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";
    private const string OtherDigits = "〇壹贰叁肆伍陆柒捌玖";

    // Longer runs are no figures of an assessment, and their value may leave the range.
    private const int LongestRun = 12;

    /// <summary>How many characters from the start belong to a numeral.</summary>
    internal static int LengthAt(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && length < LongestRun && (IsPart(text[length]) || IsPoint(text, length)))
        {
            length++;
        }

        return length;
    }

    /// <summary>The value of a run of numerals.</summary>
    internal static decimal Value(ReadOnlySpan<char> run)
    {
        int point = run.IndexOf('点');
        if (point >= 0)
        {
            return Value(run[..point]) + Fraction(run[(point + 1)..]);
        }

        return run.Length > 1 && AreAllDigits(run) ? InSequence(run) : Composed(run);
    }

    private static bool IsPart(char sign) => Digit(sign) >= 0 || Power(sign) > 0;

    private static bool IsPoint(ReadOnlySpan<char> text, int at) =>
        text[at] == '点' && at > 0 && at + 1 < text.Length && Digit(text[at - 1]) >= 0 && Digit(text[at + 1]) >= 0;

    private static int Digit(char sign) => sign == '两' ? 2 : Math.Max(Digits.IndexOf(sign), OtherDigits.IndexOf(sign));

    private static decimal Power(char sign) => sign switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1_000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => 0,
    };

    private static bool AreAllDigits(ReadOnlySpan<char> run)
    {
        foreach (char sign in run)
        {
            if (Digit(sign) < 0)
            {
                return false;
            }
        }

        return true;
    }

    // Year numbers and the like: 二〇一八.
    private static decimal InSequence(ReadOnlySpan<char> run)
    {
        decimal value = 0;
        foreach (char sign in run)
        {
            value = (value * 10) + Digit(sign);
        }

        return value;
    }

    private static decimal Fraction(ReadOnlySpan<char> run)
    {
        decimal value = 0;
        decimal place = 1;
        foreach (char sign in run)
        {
            place /= 10;
            value += place * Math.Max(0, Digit(sign));
        }

        return value;
    }

    // Invariant: `whole` holds finished groups of ten thousand, `part` the group in progress, `digit` the last digit.
    private static decimal Composed(ReadOnlySpan<char> run)
    {
        decimal whole = 0;
        decimal part = 0;
        decimal digit = -1;
        foreach (char sign in run)
        {
            decimal power = Power(sign);
            if (power == 0)
            {
                digit = Digit(sign);
                continue;
            }

            bool closesGroup = power >= 10_000;
            whole += closesGroup ? Math.Max(1, part + Math.Max(0, digit)) * power : 0;
            part = closesGroup ? 0 : part + (Math.Abs(digit) * power);
            digit = 0;
        }

        return whole + part + Math.Max(0, digit);
    }
}
