using System.Globalization;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Names;
using ClaimCompare.Core.Stories;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison;

/// <summary>Reads the words of an utterance for comparing: contractions taken apart, negations set free, spellings and forms made one.</summary>
internal static class SaidWords
{
    public static readonly uint Not = TermKeys.Of("not");
    public static readonly uint One = TermKeys.Of("one");

    /// <summary>The same in digits.</summary>
    public static readonly uint Digit = TermKeys.Of("1");

    private static readonly LexiconFile Lexicon = LexiconFile.Read("sense");
    private static readonly HashSet<uint> Neutral = [.. Lexicon.Section("neutral").Select(entry => KeyOf(entry.Key))];
    private static readonly PhraseTable<SaidWord[]> Expansions = new(Lexicon.Section("expand"), static entry => Expand(entry.Value));
    private static readonly WordTable<uint> Countries = new(
        LexiconFile.Read("names-countries").Entries.Where(e => e.Section is "country" or "demonym"), static entry => KeyOf(entry.Value));

    private static readonly WordTable<double> Numbers = new(
        LexiconFile.Read("number-words").Entries.Where(entry => entry.Section == "cardinal"), static entry => double.Parse(entry.Value, CultureInfo.InvariantCulture));

    /// <summary>The key of a word by itself: that of its base form, where it is a verb's.</summary>
    public static uint KeyOf(string word) => KeyOf(Vocabulary.IdOf(word), word);

    /// <summary>Adds the words of one token, or of a phrase that is taken apart as a whole; gives the number of tokens read.</summary>
    public static int Read(ArticleText text, int token, int end, bool quoted, bool gap, List<SaidWord> into)
    {
        var word = text.Tokens[token];
        if (word.Kind == TokenKind.Number)
        {
            into.Add(new SaidWord(KeyOf(text.CharsOf(token).ToString()), SaidKind.Number, token, quoted, gap));
            return 1;
        }

        if (Expansions.TryMatch(text.Tokens, token, end, out var length, out var words))
        {
            if (!IsAnswer(text, token, end))
            {
                Add(words, token, quoted, gap, into);
            }

            return length;
        }

        if (Contraction(text, token) is { } parts)
        {
            Add(parts, token, quoted, gap, into);
            return 1;
        }

        var key = KeyAt(text, token, out var kind);
        if (key != 0)
        {
            into.Add(new SaidWord(key, kind, token, quoted, gap));
        }

        return 1;
    }

    private static void Add(SaidWord[] words, int token, bool quoted, bool gap, List<SaidWord> into)
    {
        foreach (var part in words)
        {
            into.Add(part with { Token = token, Quoted = quoted, Gap = gap });
            gap = false;
        }
    }

    /// <summary>"No, we will wait": the answer to a question, no part of the sentence.</summary>
    private static bool IsAnswer(ArticleText text, int token, int end) =>
        token + 1 < end && text.CharsOf(token) is "No" or "no" && text.CharsOf(token + 1) is ",";

    private static uint KeyAt(ArticleText text, int token, out SaidKind kind)
    {
        var word = text.Tokens[token];
        kind = text.Classes[token] switch
        {
            WordClass.Determiner or WordClass.Preposition or WordClass.Conjunction or WordClass.Subordinator or WordClass.Auxiliary or WordClass.Modal
                or WordClass.To or WordClass.WhWord or WordClass.Possessive or WordClass.None or WordClass.Pronoun => SaidKind.Neutral,
            WordClass.ProperNoun => SaidKind.Name,
            _ => SaidKind.Content,
        };
        if (Numbers.TryGet(word.Word, out var value) && text.CharsOf(token) is not ("one" or "One"))
        {
            kind = SaidKind.Number;
            return KeyOf(value.ToString(CultureInfo.InvariantCulture));
        }

        if (word.IsCapitalized && Countries.TryGet(word.Word, out var country))
        {
            kind = SaidKind.Name;
            return country;
        }

        var known = KeyOf(word.Word, text.CharsOf(token));
        kind = Neutral.Contains(known) ? SaidKind.Neutral : kind;
        return kind == SaidKind.Name && word.Word == 0 ? Short(LetterFolding.Hash(text.CharsOf(token))) : known;
    }

    /// <summary>"don't", "we'll": taken apart; null where the word is none.</summary>
    private static SaidWord[]? Contraction(ArticleText text, int token)
    {
        var word = text.CharsOf(token);
        var mark = word.IndexOfAny('\'', '\u2019');
        if (mark < 1 || mark > word.Length - 2)
        {
            return null;
        }

        var negated = mark == word.Length - 2 && word[^1] is 't' or 'T' && word[mark - 1] is 'n' or 'N' && mark > 1;
        if (negated)
        {
            return [Function(KeyOf(word[..(mark - 1)].ToString())), new SaidWord(Not, SaidKind.Negative, 0, false, false)];
        }

        var tail = word[(mark + 1)..] switch { "ll" => "will", "re" or "m" => "be", "ve" => "have", "d" => "would", _ => null };
        return tail is null ? null : [Function(KeyOf(word[..mark].ToString())), Function(KeyOf(tail))];
    }

    private static SaidWord Function(uint key) => new(key, SaidKind.Neutral, 0, false, false);

    private static SaidWord[] Expand(string words) =>
    [
        .. words.Split(' ').Select(word => word == "not" ? new SaidWord(Not, SaidKind.Negative, 0, false, false)
            : new SaidWord(KeyOf(word), Neutral.Contains(KeyOf(word)) ? SaidKind.Neutral : SaidKind.Content, 0, false, false)),
    ];

    private static uint KeyOf(int id, ReadOnlySpan<char> word) =>
        id > 0 ? TermKeys.OfWord(Verbs.BaseOf(id) is > 0 and var known ? known : id) : TermKeys.Of(word);

    private static uint Short(ulong hash) => (uint)(hash ^ (hash >> 32));
}
