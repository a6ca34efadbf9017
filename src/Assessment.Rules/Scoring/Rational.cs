using System.Numerics;

namespace Assessment.Rules.Scoring;

/// <summary>An exact fraction, so that ratios are compared without rounding. The denominator is above zero.</summary>
internal readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    /// <summary>Decimals that are kept where a division has no finite result.</summary>
    private const int KeptDecimals = 10;

    /// <summary>Finite results keep up to this many decimals.</summary>
    private const int MostDecimals = 20;

    /// <summary>Bits of a denominator that is kept, about 77 digits; a longer one grows with every fact added.</summary>
    private const int MostDenominatorBits = 256;

    /// <summary>Bits of a numerator; no file can name a figure near it.</summary>
    private const int MostNumeratorBits = 1024;

    /// <summary>Decimals that are kept of a fraction whose denominator is too long.</summary>
    private const int LongDecimals = 40;

    private readonly BigInteger _numerator;
    private readonly BigInteger _denominatorLessOne;

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        (numerator, denominator) = Shortened(numerator / divisor, denominator / divisor);
        _numerator = numerator;
        _denominatorLessOne = denominator - BigInteger.One;
    }

    public static Rational Zero => default;

    public static Rational One => new(BigInteger.One, BigInteger.One);

    public bool IsZero => _numerator.IsZero;

    public int Sign => _numerator.Sign;

    public bool IsWhole => _denominatorLessOne.IsZero;

    private BigInteger Denominator => _denominatorLessOne + BigInteger.One;

    public static implicit operator Rational(decimal value) => Of(value);

    public static Rational operator +(Rational a, Rational b) =>
        new((a._numerator * b.Denominator) + (b._numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Rational operator -(Rational a, Rational b) =>
        new((a._numerator * b.Denominator) - (b._numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Rational operator -(Rational a) => new(-a._numerator, a.Denominator);

    public static Rational operator *(Rational a, Rational b) =>
        new(a._numerator * b._numerator, a.Denominator * b.Denominator);

    public static Rational operator /(Rational a, Rational b)
    {
        var numerator = a._numerator * b.Denominator;
        var denominator = a.Denominator * b._numerator;
        return denominator.Sign < 0 ? new(-numerator, -denominator) : new(numerator, denominator);
    }

    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;

    public static bool operator ==(Rational a, Rational b) => a.Equals(b);

    public static bool operator !=(Rational a, Rational b) => !a.Equals(b);

    public static Rational Of(decimal value)
    {
        int scale = (decimal.GetBits(value)[3] >> 16) & 0xFF;
        return new(new BigInteger(value * PowerOfTen(scale)), BigInteger.Pow(10, scale));
    }

    public static Rational Min(Rational a, Rational b) => a <= b ? a : b;

    public static Rational Max(Rational a, Rational b) => a >= b ? a : b;

    /// <summary>Largest whole number not above the value.</summary>
    public Rational Floor()
    {
        var quotient = BigInteger.DivRem(_numerator, Denominator, out var remainder);
        return new(remainder.Sign < 0 ? quotient - 1 : quotient, BigInteger.One);
    }

    /// <summary>Smallest whole number not below the value.</summary>
    public Rational Ceiling() => -(-this).Floor();

    /// <summary>The value as an amount: exact where it is finite, else kept to ten decimals, half up.</summary>
    /// <exception cref="OverflowException">It is beyond a decimal.</exception>
    public decimal ToAmount()
    {
        int decimals = FiniteDecimals();
        return decimals <= MostDecimals ? ToDecimal(decimals) : ToDecimal(KeptDecimals);
    }

    /// <summary>Numerator and denominator as decimals, for people; null where they are too long to print.</summary>
    public (decimal Numerator, decimal Denominator)? AsPrintable()
    {
        var most = new BigInteger(1_000_000_000_000_000);
        return BigInteger.Abs(_numerator) <= most && Denominator <= most ? ((decimal)_numerator, (decimal)Denominator) : null;
    }

    public int CompareTo(Rational other) =>
        (_numerator * other.Denominator).CompareTo(other._numerator * Denominator);

    public bool Equals(Rational other) =>
        _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_numerator, _denominatorLessOne);

    private static (BigInteger Numerator, BigInteger Denominator) Shortened(BigInteger numerator, BigInteger denominator)
    {
        if (numerator.GetBitLength() > MostNumeratorBits)
        {
            throw new OverflowException();
        }

        if (denominator.GetBitLength() <= MostDenominatorBits)
        {
            return (numerator, denominator);
        }

        var scale = BigInteger.Pow(10, LongDecimals);
        var rounded = ((2 * BigInteger.Abs(numerator) * scale) + denominator) / (2 * denominator);
        var divisor = BigInteger.GreatestCommonDivisor(rounded, scale);
        return (numerator.Sign * rounded / divisor, scale / divisor);
    }

    private static decimal PowerOfTen(int exponent)
    {
        decimal power = 1;
        for (int i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }

    // A fraction is finite when its denominator has no prime factors but 2 and 5.
    private int FiniteDecimals()
    {
        var rest = Denominator;
        int twos = CountFactor(ref rest, 2);
        int fives = CountFactor(ref rest, 5);
        return rest.IsOne ? Math.Max(twos, fives) : int.MaxValue;
    }

    private static int CountFactor(ref BigInteger rest, int factor)
    {
        int count = 0;
        while (rest > 1 && (rest % factor).IsZero)
        {
            rest /= factor;
            count++;
        }

        return count;
    }

    private decimal ToDecimal(int decimals)
    {
        var scaled = BigInteger.Abs(_numerator) * BigInteger.Pow(10, decimals);
        var rounded = ((2 * scaled) + Denominator) / (2 * Denominator);
        return _numerator.Sign * (decimal)rounded / PowerOfTen(decimals);
    }
}
