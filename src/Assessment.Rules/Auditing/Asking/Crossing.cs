using Assessment.Rules.Scoring;

namespace Assessment.Rules.Auditing;

/// <summary>
/// Finds the figure of a fact at which a quantity comes to a value. The quantity is measured, never turned round by formula, so that every
/// form of the language is found alike: each is, piece by piece, a quotient of straight lines in any one figure, and three points settle such a piece.
/// </summary>
/// <param name="measure">The quantity as a function of the figure; null where it has no value.</param>
/// <param name="isWhole">Whether the figure is a whole number.</param>
internal sealed class Crossing(Func<Rational, Rational?> measure, bool isWhole)
{
    private const int MostPieces = 12;
    private const int MostDoublings = 30;

    // A figure without a finite form is written to ten decimals, and so misses the value by less than this.
    private const decimal Near = 0.00000001m;

    /// <summary>The figure that brings the quantity to the value; of whole ones the first that reaches it. Null where none is found.</summary>
    internal Rational? Find(Rational from, Rational wanted)
    {
        if (measure(from) is not { } start)
        {
            return null;
        }

        if (start == wanted)
        {
            return from;
        }

        return Moving(from, start) is { } second ? Narrowed(new(from, start), second, wanted) : null;
    }

    /// <summary>The figure between two that brings the quantity to the value; null where none is found.</summary>
    internal Rational? Between(Rational from, Rational to, Rational wanted) =>
        measure(from) is { } start && measure(to) is { } end && start != end ? Narrowed(new(from, start), new(to, end), wanted) : null;

    /// <summary>Whether a figure brings the quantity beyond a value, on the side that is meant.</summary>
    internal bool IsBeside(Rational figure, Edge edge) =>
        measure(figure) is { } value && (edge.Side == EdgeSide.Above ? value > edge.Value : value < edge.Value);

    // A quantity that does not answer to a small move may answer to a larger one, as a greatest or least does.
    private Point? Moving(Rational from, Rational start)
    {
        Rational step = Rational.One;
        for (int doubling = 0; doubling < MostDoublings; doubling++, step *= 2)
        {
            foreach (Rational probe in new[] { from + step, from - step })
            {
                if (measure(probe) is { } value && value != start)
                {
                    return new(probe, value);
                }
            }
        }

        return null;
    }

    private Rational? Narrowed(Point first, Point second, Rational wanted)
    {
        (Point a, Point b) = (first, second);
        Rational at = Line(a, b, wanted);
        Rational? near = null;
        for (int piece = 0; piece < MostPieces && measure(at) is { } value && value != wanted; piece++)
        {
            near = IsReached(value, wanted) ? at : near;
            Point c = Written(at, value);
            if (Next(a, b, c, wanted) is not { } next || next == at)
            {
                break;
            }

            (a, b, at) = (b.Y == c.Y ? a : b, c, next);
        }

        return Found(at, near, first, wanted);
    }

    private Rational? Found(Rational at, Rational? near, Point from, Rational wanted)
    {
        Rational? found = measure(at) == wanted ? at : near;
        return isWhole ? Reaching(found ?? at, from, wanted) : found;
    }

    // A figure without a finite form was measured as it is written, with ten decimals.
    private Point Written(Rational at, Rational value)
    {
        Rational written = Rational.Of(at.ToAmount());
        return written != at && measure(written) is { } same ? new(written, same) : new(at, value);
    }

    private static bool IsReached(Rational value, Rational wanted) => value - wanted < Near && wanted - value < Near;

    private static Rational Line(Point a, Point b, Rational wanted) => a.X + ((wanted - a.Y) * (b.X - a.X) / (b.Y - a.Y));

    // The quotient of straight lines through three points keeps their cross-ratio. A point that moves nothing lies beyond a limit.
    private static Rational? Next(Point a, Point b, Point c, Rational wanted)
    {
        if (c.Y == wanted)
        {
            return c.X;
        }

        if (b.Y == c.Y)
        {
            return a.Y == c.Y ? null : Line(a, c, wanted);
        }

        if (a.Y == c.Y || a.Y == b.Y)
        {
            return Line(b, c, wanted);
        }

        Rational ratio = (wanted - a.Y) * (b.Y - c.Y) / ((wanted - c.Y) * (b.Y - a.Y));
        Rational divisor = (b.X - c.X) - (ratio * (b.X - a.X));
        return divisor.IsZero ? Line(b, c, wanted) : ((a.X * (b.X - c.X)) - (ratio * c.X * (b.X - a.X))) / divisor;
    }

    // Between two whole figures the one further away has reached the value.
    private Rational? Reaching(Rational at, Point from, Rational wanted)
    {
        bool isForward = at >= from.X;
        Rational whole = isForward ? at.Ceiling() : at.Floor();
        Rational step = isForward ? Rational.One : -Rational.One;
        bool mustFall = from.Y > wanted;
        for (int more = 0; more < MostPieces; more++, whole += step)
        {
            if (measure(whole) is { } value && (mustFall ? value <= wanted : value >= wanted))
            {
                return whole;
            }
        }

        return null;
    }

    private sealed record Point(Rational X, Rational Y);
}
