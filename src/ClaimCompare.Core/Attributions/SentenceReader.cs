using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>Reads the attributions of one sentence, from left to right; what stands inside a content is not read again.</summary>
internal sealed class SentenceReader(Reading reading, Drafts drafts)
{
    private static readonly PhraseTable<bool> According = Reading.Words("according");
    private static readonly PhraseTable<bool> Named = Reading.Words("named");
    private static readonly PhraseTable<bool> Indefinite = Reading.Words("indefinite");

    /// <summary>Words at which no attribution begins are nearly all; one look tells.</summary>
    private static readonly WordSet Opening = new(Enumerable.Range(1, Vocabulary.Count).Where(static word =>
        According.Begins(word) || AccordingReader.Begins(word) || NounCueReader.Begins(word) || CueVerbs.Table.Begins(word)));

    private readonly VerbCueReader verbs = new(reading, drafts);
    private readonly AccordingReader according = new(reading, drafts);
    private readonly HeadingReader headings = new(reading, drafts);
    private readonly NounCueReader nouns = new(reading, drafts);
    private readonly ColonReader colons = new(reading, drafts);
    private readonly RelayReader relays = new(reading, drafts);

    public void Read(Sentence sentence)
    {
        drafts.BeginSentence();
        if (sentence.FirstToken < drafts.CoveredTo || headings.Read(sentence))
        {
            return;
        }

        var closing = ReadClosing(sentence);
        if (closing > 0 && Relayers.Is(reading, drafts.LastInSentence!.Source))
        {
            ReadRelayed(sentence, drafts.LastInSentence!);
        }

        ReadFrom(Math.Max(sentence.FirstToken, closing), sentence);
        colons.Read(sentence);
        relays.Read(sentence);
    }

    /// <summary>"The ministry said that …, AFP reports": what the relayer passes on may have a source of its own.</summary>
    private void ReadRelayed(Sentence sentence, Draft relay)
    {
        var before = drafts.All.Count;
        var inner = relay.Contents[0];
        if (inner.First == sentence.FirstToken && reading.Quotes.RegionAt(inner.First) < 0)
        {
            ReadFrom(inner.First, sentence with { EndToken = inner.End });
        }

        for (var i = before; i < drafts.All.Count; i++)
        {
            Relayers.AddNames(reading, relay.Source, drafts.All[i].Via);
        }
    }

    private void ReadFrom(int first, Sentence sentence)
    {
        var low = first;
        for (var i = low; i < sentence.EndToken; i++)
        {
            if (reading.Quotes.RegionAt(i) is >= 0 and var region)
            {
                i = Math.Max(i, reading.Quotes.Regions[region].Behind - 1);
                continue;
            }

            if (reading.Text.Tokens[i].Word is not 0 and var word && !Opening.Contains(word))
            {
                continue;
            }

            var end = ReadAt(i, low, sentence);
            if (end > i)
            {
                low = end;
                i = Math.Max(i, end - 1);
            }
        }
    }

    /// <summary>"…, Smith said." takes the whole sentence before it, whatever cues that holds; gives the token behind the cue, 0 where there is none.</summary>
    private int ReadClosing(Sentence sentence)
    {
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
        {
            if (reading.Quotes.RegionAt(i) is >= 0 and var region)
            {
                i = Math.Max(i, reading.Quotes.Regions[region].Behind - 1);
            }
            else if (CueVerbs.Table.Begins(reading.Text.Tokens[i].Word) && TryCue(i, sentence.EndToken, out var length, out var cue) && cue.Takes(Frames.Quote | Frames.Clause)
                && verbs.ReadClosing(VerbGroup.Read(reading, i, length, sentence.FirstToken, cue), sentence) is > 0 and var end)
            {
                return end;
            }
        }

        return 0;
    }

    /// <summary>Reads an attribution whose cue starts at a token; gives the token behind what it covers, 0 where there is none.</summary>
    private int ReadAt(int i, int low, Sentence sentence)
    {
        if (reading.Text.Tokens[i].Word == 0)
        {
            return FusedCue.CutAt(reading, i, out var verb) > 0 && FusedCue.Matches(reading, i, verb, out var fused) is > 0 and var end
                ? verbs.ReadFused(new VerbGroup(i, i, i, i + end, VerbShape.Finite, false, fused!), low, sentence) : 0;
        }

        if (According.TryMatch(reading.Text.Tokens, i, sentence.EndToken, out var length, out _))
        {
            var covered = according.Read(i, length, low, sentence, out var draft);
            return draft is not null && Relayers.Is(reading, draft.Source) ? ReadAccording(draft, sentence, covered) : covered;
        }

        return according.ReadView(i, low, sentence) is > 0 and var view ? view
            : nouns.Read(i, low, sentence) is > 0 and var behind ? behind
            : TryCue(i, sentence.EndToken, out length, out var cue) ? verbs.Read(VerbGroup.Read(reading, i, length, low, cue), low, sentence) : 0;
    }

    /// <summary>"according to AFP, Smith accuses …": the agency relays where its content has a source of its own.</summary>
    private int ReadAccording(Draft relay, Sentence sentence, int end)
    {
        var before = drafts.All.Count;
        var inner = relay.Contents[^1];
        ReadFrom(inner.First, sentence with { EndToken = inner.End });
        if (drafts.All.Count == before || inner.First < relay.Cue.First)
        {
            return end;
        }

        for (var i = before; i < drafts.All.Count; i++)
        {
            Relayers.AddNames(reading, relay.Source, drafts.All[i].Via);
        }

        drafts.RemoveCue(relay.Cue.First);
        return end;
    }

    private bool TryCue(int i, int high, out int length, out CueVerb cue)
    {
        if (!CueVerbs.Table.TryMatch(reading.Text.Tokens, i, high, out length, out cue!) || !((reading.IsVerb(i) && !IsAttribute(i)) || StandsByQuotation(i, length, high, cue) || StandsAtEnd(i, length, high, cue) || StandsBeforeName(i, length, high)))
        {
            return false;
        }

        if (reading.IsInCompound(i) || IsNaming(i, high))
        {
            // "so-called", "self-described".
            return false;
        }

        if (length > 1 && reading.SkipDate(i + length) > i + length && reading.Class(i + length - 1) == WordClass.Preposition)
        {
            // "insisted on Friday": the preposition belongs to the date.
            return CueVerbs.Table.TryMatch(reading.Text.Tokens, i, i + length - 1, out length, out cue!);
        }

        // "agree to leave": the particle belongs to the infinitive.
        return length == 1 || reading.Class(i + length - 1) != WordClass.To || CueVerbs.Table.TryMatch(reading.Text.Tokens, i, i + length - 1, out length, out cue!);
    }

    /// <summary>"a clerk named Jan Novak": behind a noun with its indefinite article the form only adds the name.</summary>
    private bool IsNaming(int i, int high) => i > 1 && i + 1 < high && reading.Is(Named, i) && reading.Class(i + 1) == WordClass.ProperNoun
        && reading.Class(i - 1) == WordClass.Noun && reading.Text.NounPhraseAt(i - 1, out var phrase) && reading.Is(Indefinite, phrase.FirstToken);

    /// <summary>"an emailed statement": between a determiner or number and a noun a form is an adjective.</summary>
    private bool IsAttribute(int i) => i > 0 && i + 1 < reading.Count && reading.Class(i - 1) is WordClass.Determiner or WordClass.Number && reading.Class(i + 1) == WordClass.Noun
        && reading.Class(i) is WordClass.VerbPast or WordClass.Participle;

    /// <summary>A past form taken for an adjective ("accused") is a verb before a name, a pronoun or a determiner, unless it stands in a noun phrase itself.</summary>
    private bool StandsBeforeName(int i, int length, int high) =>
        reading.Class(i) == WordClass.Adjective && (Verbs.FormsOf(reading.Text.Tokens[i].Word) & VerbForms.Past) != 0 && i > 0 && i + length < high
        && reading.Class(i - 1) is not (WordClass.Determiner or WordClass.Adjective or WordClass.Preposition or WordClass.Possessive)
        && reading.Class(i + length) is WordClass.ProperNoun or WordClass.Pronoun or WordClass.Determiner;

    /// <summary>"…, court records show.": behind a comma and a plural noun, or a singular one and the form for it, at the sentence's end.</summary>
    private bool StandsAtEnd(int i, int length, int high, CueVerb cue)
    {
        if (!cue.Takes(Frames.Clause) || reading.Class(i) != WordClass.Noun || i + length != high - 1 || i < 2 || reading.Mark(high - 1) != '.')
        {
            return false;
        }

        var plural = Nouns.IsPlural(reading.Text.Tokens[i - 1].Word);
        if (plural == ((Verbs.FormsOf(reading.Text.Tokens[i].Word) & VerbForms.Base) == 0))
        {
            return false;
        }

        var first = i - 1;
        while (first > 0 && i - first <= LongestSubject && reading.IsNounPhraseWord(first))
        {
            first--;
        }

        return first < i - 1 && reading.IsComma(first);
    }

    private const int LongestSubject = 6;

    /// <summary>A word that may be a noun ("notes", "writing") is a verb between a quotation and a name, or before a quotation.</summary>
    private bool StandsByQuotation(int i, int length, int high, CueVerb cue)
    {
        if (!cue.Takes(Frames.Quote) || reading.Class(i) != WordClass.Noun || reading.Text.Tokens[i].IsCapitalized)
        {
            return false;
        }

        var next = i + length;
        if (next < high && (reading.Quotes.OpensAt(next) >= 0 || (next + 1 < high && reading.Mark(next) is ',' or ':' && reading.Quotes.OpensAt(next + 1) >= 0)))
        {
            return i > 0 && (reading.IsComma(i - 1) || reading.Class(i - 1) == WordClass.ProperNoun);
        }

        var name = i - 1;
        while (name >= 0 && reading.Class(name) == WordClass.ProperNoun)
        {
            name--;
        }

        // "…, AFP reports." at a sentence's end leaves no noun phrase, either.
        return name < i - 1 && name >= 0 && (reading.Quotes.ClosesAt(name) >= 0 || (reading.IsComma(name) && next + 1 >= high));
    }
}
