using System.Collections.Frozen;
using ClaimCompare.Core.Comparison.Affinity;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison.Tellings;

/// <summary>Finds which words of a sentence are turned round: "did not open", "no weapon was found", "rejected" against "accepted".</summary>
internal static class TurningWords
{
    private enum Turn : byte
    {
        None,
        Next,
        Subject,
    }

    /// <summary>Tokens from a turning word to what it turns, and from a subject to its verb.</summary>
    private const int Reach = 7;
    private const int SubjectReach = 9;

    private static readonly LexiconFile Lexicon = LexiconFile.Read("polarity");

    private static readonly PhraseTable<Turn> Turns = new(
        Lexicon.Entries.Where(entry => entry.Section is "turning" or "no" or "no turning"), static entry => entry.Section switch { "turning" => Turn.Next, "no" => Turn.Subject, _ => Turn.None });

    private static readonly FrozenDictionary<uint, (uint Key, bool Turned)> Roots = ReadRoots();

    /// <summary>The word that stands for a word and its opposites, and whether this one is an opposite.</summary>
    public static (uint Key, bool Turned) RootOf(uint key) => Roots.TryGetValue(key, out var root) ? root : (key, false);

    /// <summary>Marks the tokens of a sentence that are turned; <paramref name="turned"/> counts from the sentence's first token.</summary>
    public static void Mark(ArticleText text, int first, int end, Span<bool> turned)
    {
        for (var i = first; i < end; i++)
        {
            var (turn, length) = Turns.TryMatch(text.Tokens, i, end, out var matched, out var found) ? (found, matched) : IsContracted(text, i) ? (Turn.Next, 1) : (Turn.None, 1);
            if (turn == Turn.Next)
            {
                MarkNext(text, first, i + length, Math.Min(end, i + length + Reach), turned);
            }
            else if (turn == Turn.Subject)
            {
                MarkSubject(text, first, i + length, Math.Min(end, i + length + SubjectReach), turned);
            }

            i += length - 1;
        }
    }

    private static bool IsContracted(ArticleText text, int token) =>
        text.CharsOf(token) is [.., 'n' or 'N', '\'' or '\u2019', 't' or 'T'];

    /// <summary>The next verb, adjective or noun, and the noun that an empty verb brings with it.</summary>
    private static void MarkNext(ArticleText text, int first, int from, int end, Span<bool> turned)
    {
        for (var i = from; i < end && !IsBorder(text, i); i++)
        {
            if (text.Classes[i] is WordClass.VerbBase or WordClass.VerbPast or WordClass.VerbPresent or WordClass.Participle or WordClass.Gerund or WordClass.Adjective or WordClass.Noun)
            {
                turned[i - first] ^= true;
                if (!IsEmpty(text, i))
                {
                    return;
                }
            }
        }
    }

    /// <summary>The words of the noun phrase, and the verb behind it.</summary>
    private static void MarkSubject(ArticleText text, int first, int from, int end, Span<bool> turned)
    {
        for (var i = from; i < end && !IsBorder(text, i); i++)
        {
            if (text.Classes[i] is WordClass.VerbBase or WordClass.VerbPast or WordClass.VerbPresent or WordClass.Participle)
            {
                turned[i - first] ^= true;
                return;
            }

            if (text.Classes[i] is WordClass.Adjective or WordClass.Noun or WordClass.Gerund)
            {
                turned[i - first] ^= true;
            }
            else if (text.Classes[i] is WordClass.Subordinator or WordClass.WhWord)
            {
                return;
            }
            else if (text.Classes[i] is WordClass.Preposition)
            {
                end = Math.Min(text.Tokens.Length, Math.Min(end, i + Reach));
                for (i++; i < end && text.Classes[i] is not (WordClass.Auxiliary or WordClass.VerbPast or WordClass.VerbPresent or WordClass.Modal or WordClass.Subordinator or WordClass.WhWord) && !IsBorder(text, i); i++)
                {
                }

                i--;
            }
        }
    }

    private static bool IsBorder(ArticleText text, int token) =>
        text.Tokens[token].Kind == TokenKind.Symbol && text.CharsOf(token) is "," or ";" or ":" or "." or "\u2014" or "(" or ")";

    /// <summary>"did not have a licence", "would not be a candidate": what is turned is the noun.</summary>
    private static bool IsEmpty(ArticleText text, int token) => VerbKeyOf(text, token) is "have" or "make" or "take" or "get" or "give" or "be" or "go" or "become" or "want" or "plan" or "intend";

    private static string VerbKeyOf(ArticleText text, int token) =>
        text.Tokens[token].Word is > 0 and var id && Verbs.BaseOf(id) is > 0 and var known ? Vocabulary.WordOf(known) : "";

    private static FrozenDictionary<uint, (uint, bool)> ReadRoots()
    {
        var same = new Dictionary<uint, uint>();
        foreach (var entry in Lexicon.Section("same"))
        {
            same[ArticleWords.KeyOf(entry.Key)] = ArticleWords.KeyOf(entry.Value);
        }

        var roots = same.ToDictionary(pair => pair.Key, pair => (same.GetValueOrDefault(pair.Value, pair.Value), false));
        foreach (var entry in Lexicon.Section("opposite"))
        {
            var (key, root) = (ArticleWords.KeyOf(entry.Key), ArticleWords.KeyOf(entry.Value));
            if (key != root)
            {
                roots[key] = (roots.TryGetValue(root, out var known) ? known.Item1 : root, true);
            }
        }

        return roots.ToFrozenDictionary();
    }
}
