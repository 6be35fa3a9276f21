using ClaimCompare.Core.Names;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>A <see cref="Bearer"/> while its sentence is being read.</summary>
internal sealed class BearerDraft(ArticleText text, Sentence sentence)
{
    /// <summary>A sentence is read this far to each side of an age.</summary>
    private const int Reach = 60;

    private Gender sex;
    private string? tie;
    private string? trade;

    public ArticleText Text => text;

    /// <summary>First token of the sentence.</summary>
    public int First => sentence.FirstToken;

    public int End => sentence.EndToken;

    public Involvement Involvement { get; set; }

    public int Wounds { get; set; }

    public bool Several { get; set; }

    public bool Among { get; private set; }

    /// <summary>Told of another time, or by somebody who only tells of what happened to others.</summary>
    public bool Aside { get; set; }

    /// <summary>The person is only "he" or "she" here: the sentence before told of him.</summary>
    public bool ContinuesSentence { get; private set; }

    public Bearer ToBearer() => new()
    {
        Sex = sex,
        Involvement = Involvement,
        Tie = tie,
        Trade = trade,
        Wounds = Wounds,
        Several = Several,
        Among = Among,
        Aside = Aside || IsAside(),
    };

    public void TakeSex(Gender gender) => sex = sex == Gender.Unknown ? gender : sex;

    /// <summary>He is said to have driven, whatever his trade.</summary>
    public void TakeDriver() => trade ??= Driver;

    private const string Driver = "driver";

    public void TakePlight(BearerDraft other)
    {
        trade ??= other.trade is Driver ? Driver : null;
        Involvement |= other.Involvement;
        Wounds |= other.Wounds;
    }

    /// <summary>The nouns of a phrase behind its last possessive: in "the suspect's girlfriend" only "girlfriend" is she.</summary>
    public void TakeNouns(int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
        {
            if (text.Classes[i] == WordClass.Possessive)
            {
                return;
            }

            Among |= BearerWords.Among.Contains(text.Tokens[i].Word);

            // A name may be a trade's, too: "Jose Marine". Titles are read with the names.
            if (text.Tokens[i].Kind == TokenKind.Word && !IsHyphened(i, end) && (!text.Tokens[i].IsCapitalized || i == First))
            {
                TakeNoun(text.Tokens[i].Word);
                Involvement |= BearerWords.Plights.TryMatch(text.Tokens, i, i + 1, out _, out var plight) ? plight & ~Involvement.Accused : Involvement.None;
            }
        }
    }

    public void TakeNoun(int word)
    {
        if (BearerWords.Sexes.TryGet(word, out var gender) || BearerWords.Several.TryGet(word, out gender))
        {
            TakeSex(gender);
        }

        if (BearerWords.Ties.TryGet(word, out var named))
        {
            tie ??= named;
        }
        else if (BearerWords.Trades.TryGet(word, out named))
        {
            trade ??= named;
        }

        Involvement |= BearerWords.Nouns[word];
    }

    /// <summary>"two 17-year-old boys": a number stands before the age in its phrase.</summary>
    public bool HasNumberBefore(int first, int age)
    {
        for (var i = first; i < age; i++)
        {
            if (text.Classes[i] == WordClass.Number)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Phrases set beside the person: "her son, Paul Reyes, 23"; "identified her as Ann Roe, 31"; "One victim was a 46-year-old man";
    /// "Ann Roe, 31, the driver,"; "Ann Roe, 31, is a clerk".
    /// </summary>
    public void ReadBeside(int first, int end)
    {
        var before = first - 1;
        if (before > First && text.CharsOf(before) is "," or "\u2014" or "\u2013")
        {
            TakePersonPhraseBefore(before);
            ReadNamed(before);
        }
        else if (before > First && text.CharsOf(before) is "as" or "named" or "called")
        {
            while (before > First && (text.CharsOf(before) is "as" or "identified" or "named" or "called" or "known" or "been" or "has" || BearerWords.Be.Contains(text.Tokens[before].Word)))
            {
                before--;
            }

            TakePersonPhraseBefore(before + 1);
            if (BearerWords.Be.Contains(text.Tokens[before + 1].Word))
            {
                // "The man killed in Torrin was identified as"
                ReadSubject(before + 1);
            }
        }
        else if (before - 2 > First && text.CharsOf(before) is "be" && text.CharsOf(before - 1) is "to" && text.CharsOf(before - 2) is "believed" or "thought" or "said" or "estimated" or "reported" or "appeared")
        {
            // "a boy believed to be about 8 years old"
            TakePersonPhraseBefore(BearerWords.Be.Contains(text.Tokens[before - 3].Word) ? before - 3 : before - 2);
        }
        else if (before > First && BearerWords.Be.Contains(text.Tokens[before].Word))
        {
            ReadSubject(before);
        }

        var after = end < End && text.Value[text.Tokens[end].Start] == ',' ? end + 1 : end;
        if (after + 1 < End && BearerWords.Be.Contains(text.Tokens[after].Word) && text.Classes[after + 1] == WordClass.Determiner)
        {
            after++;
        }
        else if (after == end)
        {
            return;
        }

        if (text.NounPhraseAt(after, out var phrase) && phrase.FirstToken == after && phrase.EndToken < End && text.Classes[after] == WordClass.Determiner && EndsBeside(phrase.EndToken))
        {
            TakeNouns(after, phrase.EndToken);
        }
    }

    /// <summary>"The driver was Ann Roe, 31": the name stands for the subject.</summary>
    private void ReadNamed(int end)
    {
        if (text.NounPhraseAt(end - 1, out var name) && name.EndToken == end && text.Classes[end - 1] == WordClass.ProperNoun && name.FirstToken - 1 > First)
        {
            if (BearerWords.Be.Contains(text.Tokens[name.FirstToken - 1].Word))
            {
                ReadSubject(name.FirstToken - 1);
            }
            else if (text.CharsOf(name.FirstToken - 1) is ",")
            {
                // "The groom, Paul Roe, 26,"
                TakePersonPhraseBefore(name.FirstToken - 1);
            }
        }
    }

    /// <summary>The subject of "was a 46-year-old man".</summary>
    private void ReadSubject(int be)
    {
        if (be - 2 > First && text.CharsOf(be - 1) is "who")
        {
            // "the groom, who was 24,"
            TakePersonPhraseBefore(text.CharsOf(be - 2) is "," ? be - 2 : be - 1);
            return;
        }

        var first = Math.Max(First, be - Reach);
        if (be - 1 > first && text.CharsOf(be - 1) is "he" or "she" && TakeNamedBefore(first, be - 1))
        {
            return;
        }

        if (!text.NounPhraseAt(first, out var subject) || subject.EndToken > be)
        {
            return;
        }

        if (text.Classes[subject.Head] == WordClass.Pronoun)
        {
            var chars = text.CharsOf(subject.Head);
            TakeSex(chars.Equals("he", StringComparison.OrdinalIgnoreCase) ? Gender.Male : chars.Equals("she", StringComparison.OrdinalIgnoreCase) ? Gender.Female : Gender.Unknown);
            ContinuesSentence = chars.Equals("he", StringComparison.OrdinalIgnoreCase) || chars.Equals("she", StringComparison.OrdinalIgnoreCase);
            return;
        }

        TakeNouns(subject.FirstToken, subject.EndToken);
        Plights.ReadAhead(this, subject.EndToken, be);
    }

    /// <summary>"did not name the suspect but said he was 27": the pronoun stands for whom the sentence spoke of last, not for who speaks.</summary>
    private bool TakeNamedBefore(int first, int pronoun)
    {
        TakeSex(text.CharsOf(pronoun) is "he" ? Gender.Male : Gender.Female);
        for (var i = pronoun - 1; i > first; i--)
        {
            if (IsPersonNoun(text.Tokens[i].Word) && text.NounPhraseAt(i, out var phrase) && phrase.EndToken == i + 1 && text.Classes[phrase.FirstToken] == WordClass.Determiner && phrase.FirstToken > first)
            {
                TakeNouns(phrase.FirstToken, phrase.EndToken);
                return true;
            }
        }

        return false;
    }

    private void TakePersonPhraseBefore(int end)
    {
        if (end > First && text.NounPhraseAt(end - 1, out var phrase) && phrase.EndToken == end && IsPersonNoun(text.Tokens[end - 1].Word))
        {
            TakeNouns(phrase.FirstToken, end);
        }
    }

    private static bool IsPersonNoun(int word) => BearerWords.Ties.Contains(word) || BearerWords.Trades.Contains(word) || BearerWords.Nouns.Contains(word);

    private bool EndsBeside(int i) => text.Classes[i] is WordClass.Preposition or WordClass.WhWord || text.Value[text.Tokens[i].Start] is ',' or '.' or ';' or ')';

    /// <summary>Part of a compound with another word behind it: "mother-in-law", "driver-side".</summary>
    private bool IsHyphened(int i, int end) => i + 1 < end && text.Tokens[i + 1].Glued && text.Value[text.Tokens[i + 1].Start] == '-';

    private bool IsAside()
    {
        for (var i = First; i < Math.Min(End, First + Reach); i++)
        {
            if (BearerWords.Aside.TryMatch(text.Tokens, i, End, out _, out _))
            {
                return true;
            }
        }

        return false;
    }
}
