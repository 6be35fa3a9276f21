using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>Reads the attribution of a cue verb: its source by the verb's shape, its content behind, before or around it.</summary>
internal sealed class VerbCueReader(Reading reading, Drafts drafts)
{
    /// <summary>A source between a quotation and its verb is not longer.</summary>
    private const int LongestSource = 40;

    private static readonly PhraseTable<bool> Expletives = Reading.Words("expletive");

    private static readonly PhraseTable<bool> Relaying = Reading.Words("quoted");
    private static readonly PhraseTable<bool> Witnessing = Reading.Words("witnessed");
    private static readonly PhraseTable<bool> What = Reading.Words("what");
    private static readonly PhraseTable<bool> Contrast = Reading.Words("contrast");
    private static readonly PhraseTable<bool> Lasting = Reading.Words("lasting");
    private static readonly PhraseTable<bool> As = Reading.Words("as");
    private readonly LeftContent left = new(reading, drafts);
    private readonly ImpliedSource implied = new(reading, drafts);
    private readonly PassiveCueReader passives = new(reading, drafts);

    /// <summary>Gives the token behind the content, or behind the cue where the content stands before it; 0 where the verb attributes nothing.</summary>
    public int Read(VerbGroup group, int low, Sentence sentence) => group.Shape switch
    {
        VerbShape.Passive when Relayed(group, sentence.EndToken) is { } quoted => ReadFinite(quoted, low, sentence),
        VerbShape.Gerund when Witnessed(group, low) is { } heard => ReadFinite(heard, low, sentence),
        VerbShape.Finite => ReadFinite(group, low, sentence),
        VerbShape.Gerund => ReadGerund(group, low, sentence),
        VerbShape.Infinitive => ReadBehind(group, implied.Infinitive(group, low), sentence.EndToken),
        VerbShape.Passive => passives.Read(group, low, sentence),
        VerbShape.Reduced when group.Cue.Takes(Frames.Question) && passives.ReadAsked(group, sentence.EndToken) is > 0 and var end => end,
        VerbShape.Reduced when passives.ReadNamed(group, sentence.EndToken) is > 0 and var end => end,
        VerbShape.Reduced when group.Verb == sentence.FirstToken => ReadFronted(group, sentence.EndToken),
        _ => 0,
    };

    /// <summary>"was quoted as saying": the subject of the passive is who says.</summary>
    private VerbGroup? Relayed(VerbGroup group, int high)
    {
        var verb = group.End + 1;
        return verb < high && reading.Is(As, group.End) && reading.Is(Relaying, group.Verb) && reading.Class(verb) is WordClass.Gerund or WordClass.Noun
            && CueVerbs.Table.TryMatch(reading.Text.Tokens, verb, high, out var length, out var cue) && cue.Takes(Frames.Quote)
            ? group with { Verb = verb, End = verb + length, Shape = VerbShape.Finite, Cue = cue } : null;
    }

    /// <summary>"can be heard shouting": the same with what was seen or heard.</summary>
    private VerbGroup? Witnessed(VerbGroup group, int low)
    {
        var heard = group.Verb - 1;
        if (heard <= low || !group.Cue.Takes(Frames.Quote) || !reading.Is(Witnessing, heard) || !reading.IsBe(heard - 1))
        {
            return null;
        }

        var passive = VerbGroup.Read(reading, heard, 1, low, group.Cue);
        return passive with { Verb = group.Verb, End = group.End, Shape = VerbShape.Finite };
    }

    /// <summary>Reads "…, Smith said." and "…," said Smith, where nothing but adjuncts follows; 0 where something else does.</summary>
    public int ReadClosing(VerbGroup group, Sentence sentence)
    {
        if (group.Shape != VerbShape.Finite)
        {
            return 0;
        }

        var (low, high) = (sentence.FirstToken, sentence.EndToken);
        var source = Subject(group, low);
        var inverted = source.IsEmpty && IsInverted(group) ? InvertedSubject.Behind(reading, group.End, high) : TokenSpan.None;
        source = inverted.IsEmpty ? source : inverted;
        var anchor = inverted.IsEmpty ? source.First : group.Lead;
        if (source.IsEmpty || reading.IsRelative(source.End - 1) || anchor <= low || !IsSetOff(anchor) || (inverted.IsEmpty && !EndsWith(group, high)))
        {
            return 0;
        }

        var draft = Make(group, source);
        if (!(left.Quotation(anchor, low, draft) || left.Clause(anchor, low, draft)) || StartsInside(draft, low))
        {
            return 0;
        }

        var behind = Math.Max(group.End, source.End);
        var more = left.Continuation(behind, high);
        draft.Add(more.IsEmpty ? left.Rest(behind, high, draft) : more);
        drafts.Add(draft);
        return Math.Max(Math.Max(group.End, source.End), draft.End);
    }

    /// <summary>The content leaves room for another cue before it.</summary>
    private bool StartsInside(Draft draft, int low)
    {
        var first = draft.Contents[0].First;
        while (low < first && !reading.IsWord(low))
        {
            low++;
        }

        return first > low + 1;
    }

    private bool IsSetOff(int anchor) => reading.IsComma(anchor - 1) || reading.Quotes.ClosesAt(anchor - 1) >= 0;

    /// <summary>Behind the cue stand the sentence's end or adjuncts: a date, "in a statement", "to reporters".</summary>
    private bool EndsWith(VerbGroup group, int high)
    {
        var end = group.End;
        return end >= high || (reading.IsComma(end) && !HasMore(end, high)) || (reading.Class(end) == WordClass.None && !reading.IsComma(end) && reading.Quotes.OpensAt(end) < 0 && !reading.IsBreak(end))
            || ((group.Cue.Takes(Frames.Addressee) || reading.SkipDate(end) > end || reading.Class(end) is WordClass.Preposition or WordClass.Adverb or WordClass.Subordinator)
                && ContentFinder.Behind(reading, group, high).IsEmpty && left.Continuation(end, high).IsEmpty && !HasMore(end, high));
    }

    private bool HasMore(int start, int high)
    {
        for (var i = start; i < high; i++)
        {
            if (reading.IsComma(i))
            {
                // "…, he said, adding", "…, he said, while".
                return i + 1 >= high || !(reading.Class(i + 1) == WordClass.Gerund || reading.Is(Contrast, i + 1));
            }
        }

        return false;
    }

    /// <summary>"Jan Novakindicated that …": the token that holds the verb ends the source, too.</summary>
    public int ReadFused(VerbGroup group, int low, Sentence sentence)
    {
        var before = SubjectFinder.Before(reading, low, group.Lead);
        return before.IsEmpty ? 0 : ReadBehind(group, new TokenSpan(before.First, group.Verb + 1), sentence.EndToken);
    }

    private int ReadGerund(VerbGroup group, int low, Sentence sentence)
    {
        var source = implied.Gerund(group, low, sentence);
        // Where the source follows, the content ends before it.
        return ReadBehind(group, source, source.First > group.First ? source.First : sentence.EndToken, source.End == group.Lead - 1 && reading.IsComma(group.Lead - 1));
    }

    private int ReadFinite(VerbGroup group, int low, Sentence sentence)
    {
        var high = sentence.EndToken;
        var source = Subject(group, low);
        var inverted = IsInverted(group) ? InvertedSubject.Behind(reading, group.End, high) : TokenSpan.None;
        if (!inverted.IsEmpty && (source.IsEmpty || IsAmid(inverted.End, high)))
        {
            return ReadAround(group, inverted, group.Lead, inverted.End, low, sentence);
        }

        if (source.IsEmpty && group.Verb == sentence.FirstToken)
        {
            return ReadFronted(group, high);
        }

        if (source.IsEmpty)
        {
            source = implied.Shared(group, low, sentence.FirstToken);
            return source.IsEmpty ? 0 : ReadBehind(group, source, high);
        }

        return ReadAround(group, source, source.First, group.End, low, sentence);
    }

    /// <summary>"The plan, said Smith, will fail": behind the source the sentence goes on with its verb.</summary>
    private bool IsAmid(int comma, int high) => comma + 1 < high && reading.IsComma(comma) && reading.IsFinite(comma + 1);

    /// <summary>Said Smith, a farmer: "…": verb and source stand before the quotation.</summary>
    private int ReadFronted(VerbGroup group, int high)
    {
        var source = group.Cue.Takes(Frames.Quote) ? InvertedSubject.Behind(reading, group.End, high) : TokenSpan.None;
        var open = source.End < high && reading.Mark(source.End) is ',' or ':' ? source.End + 1 : source.End;
        if (source.IsEmpty || open >= high || reading.Quotes.OpensAt(open) is not (>= 0 and var region))
        {
            return 0;
        }

        var draft = Make(group, source);
        draft.Add(new TokenSpan(reading.Quotes.Regions[region].First, reading.Quotes.Regions[region].End));
        return drafts.Add(draft) ? draft.End : 0;
    }

    private TokenSpan Subject(VerbGroup group, int low)
    {
        var subject = SubjectFinder.Before(reading, low, group.Lead);
        if (subject.IsEmpty && group.Cue.Takes(Frames.Quote) && group.Lead > low && reading.IsComma(group.Lead - 1))
        {
            subject = BehindQuotation(low, group.Lead - 1);
        }

        return subject.End - subject.First == 1 && reading.Is(Expletives, subject.First) ? TokenSpan.None : subject;
    }

    /// <summary>"…," Smith, a doctor who …, said: between a quotation and its verb stands the source, however it is built.</summary>
    private TokenSpan BehindQuotation(int low, int comma)
    {
        for (var i = comma - 1; i > Math.Max(low, comma - LongestSource); i--)
        {
            if (reading.Quotes.ClosesAt(i - 1) >= 0)
            {
                return reading.Text.Tokens[i].IsCapitalized && reading.IsNounPhraseWord(i) ? new TokenSpan(i, comma) : TokenSpan.None;
            }
        }

        return TokenSpan.None;
    }

    /// <summary>The content of "source verb" or "verb source", which stands from <paramref name="anchor"/> to <paramref name="end"/>.</summary>
    private int ReadAround(VerbGroup group, TokenSpan source, int anchor, int end, int low, Sentence sentence)
    {
        var high = sentence.EndToken;
        var draft = Make(group, source);
        var relative = reading.IsRelative(source.End - 1) && source.End - source.First > 1;
        var comparison = IsComparison(anchor);
        // "…," as he said: the word belongs to the cue's clause.
        anchor = comparison && anchor - 1 > low && IsSetOff(anchor - 1) ? anchor - 1 : anchor;
        if (!relative && group.Cue.Takes(Frames.Quote) && left.Quotation(anchor, low, draft))
        {
            var more = left.Continuation(end, high);
            more = more.IsEmpty ? left.Rest(end, high, draft) : more;
            draft.Add(more);
            drafts.Add(draft);
            return more.IsEmpty ? end : more.End;
        }

        if (group.Cue.Takes(Frames.Quote) && left.Around(anchor, end, low, high, draft))
        {
            drafts.Add(draft);
            return Math.Max(end, draft.End);
        }

        var content = comparison ? left.BehindComma(end, high) : ContentFinder.Behind(reading, group, high);
        if (comparison && !content.IsEmpty && reading.Is(Lasting, group.Verb) && reading.Quotes.OpensAt(content.First) < 0)
        {
            // "As the debate went on, the minister said …": when, not who.
            content = TokenSpan.None;
        }

        content = !group.Cue.Takes(Frames.Clause) && anchor > low && reading.Is(What, anchor - 1) ? Quoted(content) : content;
        content = anchor > sentence.FirstToken && reading.Class(anchor - 1) == WordClass.Subordinator && !reading.IsThat(anchor - 1) ? ContentEnd.BeforeMainClause(reading, content) : content;
        if (content.IsEmpty && group.Cue.Takes(Frames.Quote) && NextParagraph(end, high) is { IsEmpty: false } block)
        {
            draft.Add(block);
            drafts.Cover(block.End);
            drafts.Add(draft);
            return high;
        }

        if (content.IsEmpty && group.Cue.Takes(Frames.Clause) && ReadRelative(anchor, end, low, high, draft))
        {
            return drafts.Add(draft) ? draft.End : 0;
        }

        if (content.IsEmpty && group.Cue.Takes(Frames.Quote | Frames.Clause))
        {
            return left.Clause(anchor, low, draft) && drafts.Add(draft) ? end : 0;
        }

        draft.Add(!relative ? content : reading.IsComma(source.End - 2) ? InsideRelative(content) : group.Cue.Takes(Frames.Quote) ? content : BeforeVerb(content));
        Silences.Mark(reading, group, draft);
        return drafts.Add(draft) ? draft.End : 0;
    }

    /// <summary>"in what he called "a gift" on Monday": the name alone is his.</summary>
    private TokenSpan Quoted(TokenSpan content) => reading.Quotes.OpensAt(content.First) is >= 0 and var region
        && reading.Quotes.Regions[region].Behind < content.End ? new TokenSpan(content.First, reading.Quotes.Regions[region].Behind) : content;

    /// <summary>"a tax that critics say hurts the poor": what is said begins with the relative word, or the noun, before the source.</summary>
    private bool ReadRelative(int anchor, int end, int low, int high, Draft draft)
    {
        if (end >= high || anchor - 1 < low || !reading.IsFinite(end) || reading.IsComma(end - 1))
        {
            return false;
        }

        var word = anchor - 1;
        while (word > low && reading.Class(word) == WordClass.Adverb)
        {
            word--;
        }

        var about = reading.IsRelative(word) || reading.Class(word) == WordClass.WhWord || reading.IsThat(word) ? new TokenSpan(word, word + 1)
            : reading.IsNominal(word) && reading.Class(word) != WordClass.Pronoun ? SubjectFinder.Before(reading, low, anchor) : TokenSpan.None;
        if (about.IsEmpty)
        {
            return false;
        }

        draft.Add(about);
        draft.Add(new TokenSpan(end, ContentEnd.Of(reading, end, high, clause: true)));
        return true;
    }

    /// <summary>"Smith writes:" ends a paragraph; the next one is what he writes, with or without quotation marks.</summary>
    private TokenSpan NextParagraph(int end, int high)
    {
        if (high >= reading.Count || high - end > LongestSource || reading.Mark(high - 1) != ':')
        {
            return TokenSpan.None;
        }

        if (reading.Quotes.OpensAt(high) is >= 0 and var region)
        {
            return new TokenSpan(reading.Quotes.Regions[region].First, reading.Quotes.Regions[region].End);
        }

        return new TokenSpan(high, ContentEnd.TrimEnd(reading, high, reading.ParagraphEnd(high)));
    }

    /// <summary>"Smith, who said he was tired, went home": the content ends with the relative clause.</summary>
    private TokenSpan InsideRelative(TokenSpan content)
    {
        for (var i = content.First; i + 1 < content.End; i++)
        {
            if (reading.Quotes.RegionAt(i) < 0 && reading.IsComma(i) && reading.IsFinite(i + 1))
            {
                return new TokenSpan(content.First, i);
            }
        }

        return content;
    }

    /// <summary>"the man who saw the crash said": without a comma the relative clause ends where the main clause's verb stands.</summary>
    private TokenSpan BeforeVerb(TokenSpan content)
    {
        for (var i = content.First; i < content.End; i++)
        {
            if (reading.IsThat(i) || ContentFinder.StartsQuestion(reading, i))
            {
                return content;
            }

            if (reading.Quotes.RegionAt(i) < 0 && reading.IsFinite(i))
            {
                return TokenSpan.None;
            }
        }

        return content;
    }

    public static Draft Make(VerbGroup group, TokenSpan source) =>
        Draft.Of(source, new TokenSpan(group.First, group.End), group.Cue, group.Negated);

    /// <param name="inserted">The cue stands between its source and that one's verb: "Smith, saying that …, left".</param>
    private int ReadBehind(VerbGroup group, TokenSpan source, int high, bool inserted = false)
    {
        if (source.IsEmpty)
        {
            return 0;
        }

        var draft = Make(group, source);
        var content = ContentFinder.Behind(reading, group, high);
        draft.Add(inserted ? InsideRelative(content) : content);
        Silences.Mark(reading, group, draft);
        return drafts.Add(draft) ? draft.End : 0;
    }

    /// <summary>"As Smith put it".</summary>
    private bool IsComparison(int anchor) => reading.Is(As, anchor - 1);

    /// <summary>A verb of saying right behind a quotation or a comma, its subject behind it.</summary>
    private bool IsInverted(VerbGroup group) => group.Cue.Takes(Frames.Quote) && group.Lead == group.Verb && group.Verb > 0
        && (reading.Quotes.ClosesAt(group.Verb - 1) >= 0 || reading.IsComma(group.Verb - 1) || reading.IsBreak(group.Verb - 1));
}
