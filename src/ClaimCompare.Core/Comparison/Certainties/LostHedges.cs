using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Stories;

namespace ClaimCompare.Core.Comparison.Certainties;

/// <summary>
/// A sentence that one article tells with a hedge or on somebody's word, and another that carries the same copy tells as a fact. Where
/// the hedge came later, the desk was careful: that is listed. So is what independent texts tell in the same words.
/// </summary>
internal static class LostHedges
{
    private const double Hardened = 0.8;

    /// <summary>Only the word of a witness or an opponent is gone; of an authority.</summary>
    private const double SourceLost = 0.65;
    private const double AuthorityLost = 0.4;

    private const double Softened = 0.4;

    /// <summary>The texts are not one copy.</summary>
    private const double Independent = 0.3;

    /// <summary>The same where the hedge and the one who hedged are gone, and nothing else.</summary>
    private const double BothLost = 0.55;

    /// <summary>Days within which nothing new need have come out.</summary>
    private const int OneTime = 1;

    /// <summary>Words of the fact that the hedged version need not have: a house's spelling or a link.</summary>
    private const int FreeWords = 1;

    /// <summary>Fewer words must all be the same.</summary>
    private const int ManyWords = 6;

    /// <summary>The same but for the first of them.</summary>
    private const int FewWords = 4;

    /// <summary>Findings of a story beyond these are a feud of two desks, told by its first ones.</summary>
    private const int Most = 40;

    public static List<LostHedge> Of(StoryArticles story, StoryClaims claims)
    {
        if (story.Articles.Count < 2)
        {
            return [];
        }

        var versions = new SentenceVersions();
        foreach (var article in story.Articles.OrderBy(MomentOf).ThenBy(article => article.Article.Id, StringComparer.Ordinal))
        {
            foreach (var sentence in new SentenceReader(article, claims.Of(article.Article.Id)).Read())
            {
                versions.Add(sentence);
            }
        }

        var copies = new CopiedPassages(story.Passages);
        return [.. versions.All.Where(all => all.Count > 1).Select(all => Loss(all, copies)).OfType<LostHedge>().Take(Most)];
    }

    private static DateTimeOffset MomentOf(AnalyzedArticle article) =>
        article.Article.PublishedAt ?? (article.Article.Published is { } day ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : DateTimeOffset.MaxValue);

    /// <summary>The gravest loss among the versions of a sentence.</summary>
    private static LostHedge? Loss(List<ToldSentence> versions, CopiedPassages copies)
    {
        LostHedge? worst = null;
        foreach (var hedged in versions)
        {
            if (hedged.Hedges.Count == 0 && hedged.Distance == Distance.None)
            {
                continue;
            }

            foreach (var bare in versions)
            {
                if (Confidence(hedged, bare, copies) is { } confidence && (worst is null || confidence > worst.Confidence))
                {
                    worst = new LostHedge(hedged, bare, LostOf(hedged, bare), confidence);
                }
            }
        }

        return worst is null ? null : worst with
        {
            HeldHedged = [.. versions.Where(version => version == worst.Hedged || version.Hedges.Count > 0 || (worst.Hedge is null && version.Distance >= worst.Hedged.Distance))],
            HeldBare = [.. versions.Where(version => version == worst.Bare || Confidence(worst.Hedged, version, copies) is { } held && held >= StoryComparer.FlagThreshold)],
        };
    }

    private static double? Confidence(ToldSentence hedged, ToldSentence bare, CopiedPassages copies)
    {
        if (hedged.Article == bare.Article || bare.Guarded)
        {
            return null;
        }

        var hedge = LostOf(hedged, bare);
        if (!SaysTheSame(hedged, bare, hedge is not null))
        {
            return null;
        }

        if (hedge is null && (bare.Distance != Distance.None || hedged.Source is null || hedged.Hedges.Count > 0))
        {
            return null;
        }

        var confidence = hedge is not null ? Hardened : hedged.Distance == Distance.Doubted ? SourceLost : AuthorityLost;
        var copy = hedged.Claim.Witness == bare.Claim.Witness || copies.Join(hedged, bare);
        return !copy ? hedge is null || bare.Distance != Distance.None ? null : IsHardened(hedged, bare, hedge) ? BothLost : Independent
            : LastOf(bare.Article) <= MomentOf(hedged.Article) && MomentOf(bare.Article) < MomentOf(hedged.Article) ? Math.Min(confidence, Softened) : confidence;
    }

    /// <summary>By when an article surely was out: of one that only has a day, at the end of it.</summary>
    private static DateTimeOffset LastOf(AnalyzedArticle article) =>
        article.Article.PublishedAt is null && article.Article.Published is { } day && day < DateOnly.MaxValue ? new DateTimeOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : MomentOf(article);

    /// <summary>A source's guess, or what is hedged twice, told by another text of the same days in the same words as its own fact.</summary>
    private static bool IsHardened(ToldSentence hedged, ToldSentence bare, Hedge hedge) =>
        (hedged.Source is not null || hedged.Hedges.Count > 1) && hedge.Kind is HedgeKind.Doubt or HedgeKind.Hearsay && AsOf.AreOfOneTime(hedged.Claim, bare.Claim, OneTime) && MomentOf(bare.Article) >= MomentOf(hedged.Article);

    /// <summary>The hedge that bears on what both tell; a hearsay that became an attribution is not lost.</summary>
    private static Hedge? LostOf(ToldSentence hedged, ToldSentence bare)
    {
        foreach (var hedge in hedged.Hedges)
        {
            var moved = hedge.Kind == HedgeKind.Hearsay && bare.Distance != Distance.None && hedged.Distance == Distance.None;
            if (!moved && (hedge.On is null || bare.Keys.Contains(hedge.On)))
            {
                return hedge;
            }
        }

        return null;
    }

    /// <summary>The fact is wholly in the hedged sentence, but for a word where there are many.</summary>
    private static bool SaysTheSame(ToldSentence hedged, ToldSentence bare, bool doubted)
    {
        var missing = 0;
        foreach (var key in bare.Keys)
        {
            missing += hedged.Keys.Contains(key) ? 0 : char.IsDigit(key[0]) ? ManyWords : 1;
        }

        // Whoever it is told of may be called otherwise.
        var free = bare.Keys.Count >= ManyWords || (doubted && bare.Keys.Count >= FewWords && !hedged.Keys.Contains(bare.Core[0])) ? FreeWords : 0;
        return missing <= free && hedged.Keys.Contains("not") == bare.Keys.Contains("not");
    }
}

/// <summary>A hedge or an attribution that one version of a sentence has lost.</summary>
/// <param name="Hedge">Null where only the source is gone.</param>
internal sealed record LostHedge(ToldSentence Hedged, ToldSentence Bare, Hedge? Hedge, double Confidence)
{
    public IReadOnlyList<ToldSentence> HeldHedged { get; init; } = [];

    public IReadOnlyList<ToldSentence> HeldBare { get; init; } = [];
}
