using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>Words for the figures of the other units that an amount used.</summary>
internal static class PeersText
{
    /// <summary>The figures on one line; empty where none was used.</summary>
    internal static string Sentence(LineArithmetic figures, SchemeTerms terms) =>
        terms.Language.Clauses(figures.Peers.Select(peers => One(peers, terms)));

    private static string One(PeersFigure peers, SchemeTerms terms)
    {
        string units = Figure.Whole(peers.Units);
        string value = PlainRatio.Text(peers, terms);
        return peers.Quantity switch
        {
            Quantity.OfPeers { Kind: PeerKind.Number } => terms.Say($"参加比较的单位 {value} 个", $"{value} units compared") + LeftOut(peers, terms),
            Quantity.OfPeers of => terms.Say(
                $"{units}个单位{MeasureName.Of(of.Of, terms)}的{Word(of.Kind, terms)}为 {value}",
                $"{Word(of.Kind, terms)} {MeasureName.Of(of.Of, terms)} of {units} units: {value}") + LeftOut(peers, terms),
            Quantity.Rank rank => terms.Say(
                $"{MeasureName.Of(rank.Of, terms)}在{units}个单位中列第 {value}",
                $"place {value} of {units} units by {MeasureName.Of(rank.Of, terms)}") + LeftOut(peers, terms),
            _ => "",
        };
    }

    private static string LeftOut(PeersFigure peers, SchemeTerms terms)
    {
        string units = terms.Language.List(peers.LeftOut);
        return units.Length == 0 ? "" : terms.Say($"（{units} 未报送，不参加比较）", $" ({units} stated none and left out)");
    }

    private static string Word(PeerKind kind, SchemeTerms terms) => kind switch
    {
        PeerKind.Mean => terms.Say("平均数", "mean"),
        PeerKind.Highest => terms.Say("最高数", "highest"),
        PeerKind.Lowest => terms.Say("最低数", "lowest"),
        _ => terms.Say("中位数", "median"),
    };
}
