using ClaimCompare.Core.Text;

namespace ClaimCompare.Ingestion.Readers;

/// <summary>
/// Finds where an outlet speaks to its readers for itself: appeals for donations, subscriptions, followers. An appeal may run
/// over several paragraphs, not each of which would be known as one alone; it may name the outlet that speaks.
/// </summary>
internal static class AppealRules
{
    /// <summary>What an opener weighs; a sign weighs 1.</summary>
    private const int Opener = 2;

    /// <summary>A line of at most this many words is an appeal by one opener; a longer one needs a sign more.</summary>
    private const int ShortLine = 30;

    /// <summary>Longer paragraphs are prose, whatever they hold.</summary>
    private const int LongestAppeal = 200;

    /// <summary>A paragraph after an appeal belongs to it from two signs on.</summary>
    private const int Continuation = 2;

    private static readonly ReaderLexicon Lexicon = ReaderLexicon.Read("furniture");
    private static readonly PhraseList Openers = Lexicon.Phrases("appeal openers");
    private static readonly PhraseList Starts = Lexicon.Phrases("appeal starts");
    private static readonly PhraseList Signs = Lexicon.Phrases("appeal signs");
    private static readonly PhraseList CallsToAction = Lexicon.Phrases("appeal objects");
    private static readonly PhraseList NameCues = Lexicon.Phrases("appeal names");

    public static void Mark(IReadOnlyList<SourceBlock> blocks)
    {
        var running = false;
        foreach (var block in blocks)
        {
            if (block.Role is not (BlockRole.Body or BlockRole.Navigation) || block.Words.Count > LongestAppeal)
            {
                continue;
            }

            var (score, opens) = Score(block);
            var needed = block.Words.Count <= ShortLine ? Opener : Opener + 1;
            var isAppeal = (opens ? score >= needed : score > Opener) || (running && score >= Continuation);
            if (isAppeal && block.IsOpen)
            {
                block.Role = BlockRole.Appeal;
            }

            running = isAppeal;
        }
    }

    /// <summary>A line like "Support The Chronicle!" is an appeal where the name is an outlet's.</summary>
    public static void MarkShouts(IEnumerable<SourceBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.IsOpen && block.Words.Count is > 1 and <= 8 && block.Words[0] is "support" or "follow" or "join"
                && ProperName.At(block.Text, block.Words, 1) is { } name && name.EndWord == block.Words.Count && OutletNames.LooksLikeOutlet(name.Text))
            {
                block.Role = BlockRole.Appeal;
            }
        }
    }

    /// <summary>Reads the outlet from what an appeal says of itself.</summary>
    public static void ReadOutlet(IEnumerable<SourceBlock> blocks, ArticleFacts facts)
    {
        var found = new List<(string Name, TextSpan Where, bool Sure)>();
        foreach (var block in blocks)
        {
            if (block.Role == BlockRole.Appeal)
            {
                Collect(block, found);
            }
        }

        foreach (var (name, where, _) in found.OrderByDescending(candidate => candidate.Sure))
        {
            facts.SetOutlet(name, where);
        }
    }

    private static void Collect(SourceBlock block, List<(string Name, TextSpan Where, bool Sure)> found)
    {
        for (var i = 0; i < block.Words.Count; i++)
        {
            var length = NameCues.At(block.Words, i, out var which);
            if (length > 0 && ProperName.At(block.Text, block.Words, i + length) is { } name
                && (which == "any" || OutletNames.LooksLikeOutlet(name.Text)))
            {
                found.Add((OutletNames.Known(name.Text) ?? name.Text, SourceText.InOriginal(block, name.Start, name.End), which == "any"));
            }
        }
    }

    private static (int Score, bool Opens) Score(SourceBlock block)
    {
        var (score, opens, speaks) = (0, false, false);
        if (block.Words.Count <= ShortLine && Starts.At(block.Words, 0, out _) > 0 && CallsToAction.IsIn(block.Words))
        {
            return (Opener, true);
        }

        for (var i = 0; i < block.Words.Count;)
        {
            speaks |= block.Words[i] is "we" or "our" or "us" or "you" or "your";
            var opener = Openers.At(block.Words, i, out _);
            var length = opener > 0 ? opener : Signs.At(block.Words, i, out _);
            if (length > 0 && !SourceText.IsQuoted(block.Text, block.Words.StartOf(i)))
            {
                score += opener > 0 ? Opener : 1;
                opens |= opener > 0;
            }

            for (var step = Math.Max(1, length); step > 0; step--, i++)
            {
                speaks |= block.Words[i] is "we" or "our" or "us" or "you" or "your";
            }
        }

        return opens || speaks ? (score, opens) : (0, false);
    }
}
