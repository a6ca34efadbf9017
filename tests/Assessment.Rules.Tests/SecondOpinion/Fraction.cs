using System.Numerics;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>An exact fraction in lowest terms.</summary>
internal readonly struct Fraction : IComparable<Fraction>, IEquatable<Fraction>
{
    private static readonly BigInteger TenDecimals = BigInteger.Pow(10, 10);

    private readonly BigInteger _bottom;

    internal Fraction(BigInteger top, BigInteger bottom)
    {
        BigInteger common = BigInteger.GreatestCommonDivisor(top, bottom) * bottom.Sign;
        Top = top / common;
        _bottom = bottom / common;
    }

    internal static Fraction Zero { get; } = new(0, 1);

    internal static Fraction One { get; } = new(1, 1);

    internal BigInteger Top { get; }

    internal BigInteger Bottom => _bottom.IsZero ? BigInteger.One : _bottom;

    internal bool IsZero => Top.IsZero;

    public static implicit operator Fraction(int whole) => new(whole, 1);

    public static implicit operator Fraction(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        BigInteger digits = (Low(bits[2]) << 64) + (Low(bits[1]) << 32) + Low(bits[0]);
        return new(value < 0 ? -digits : digits, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    public static Fraction operator +(Fraction a, Fraction b) => new((a.Top * b.Bottom) + (b.Top * a.Bottom), a.Bottom * b.Bottom);

    public static Fraction operator -(Fraction a, Fraction b) => a + -b;

    public static Fraction operator -(Fraction a) => new(-a.Top, a.Bottom);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Top * b.Top, a.Bottom * b.Bottom);

    public static Fraction operator /(Fraction a, Fraction b) => new(a.Top * b.Bottom, a.Bottom * b.Top);

    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    public static bool operator ==(Fraction a, Fraction b) => a.Equals(b);

    public static bool operator !=(Fraction a, Fraction b) => !a.Equals(b);

    internal static Fraction Least(Fraction a, Fraction b) => a < b ? a : b;

    internal static Fraction Greatest(Fraction a, Fraction b) => a > b ? a : b;

    /// <summary>The fraction itself where it has finitely many decimals, otherwise ten of them, half up.</summary>
    internal Fraction AsAmount() => IsFinite() ? this : new Fraction((this * new Fraction(TenDecimals, 1)).HalfUp(), TenDecimals);

    internal BigInteger Floor() => BigInteger.Divide(Top - (Top.Sign < 0 ? Bottom - 1 : 0), Bottom);

    internal BigInteger Ceiling() => -(-this).Floor();

    internal BigInteger HalfUp() => Top.Sign < 0 ? -(-this).HalfUp() : (this + new Fraction(1, 2)).Floor();

    public int CompareTo(Fraction other) => (Top * other.Bottom).CompareTo(other.Top * Bottom);

    public bool Equals(Fraction other) => CompareTo(other) == 0;

    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Top, Bottom);

    public override string ToString() => Bottom.IsOne ? $"{Top}" : $"{Top}/{Bottom}";

    private static BigInteger Low(int bits) => unchecked((uint)bits);

    private bool IsFinite()
    {
        BigInteger rest = Bottom;
        while (rest % 10 == 0 || rest % 2 == 0 || rest % 5 == 0)
        {
            rest /= rest % 2 == 0 ? 2 : 5;
        }

        return rest.IsOne;
    }
}
