using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

internal enum PronounKind
{
    Male,
    Female,
    Plural,
    Thing,
    Relative,
}

/// <summary>A source in its text, with what may be behind it.</summary>
internal sealed class SpeakerContext
{
    /// <summary>Mentions looked at before a source: some paragraphs of an ordinary article.</summary>
    private const int MostMentions = 60;

    /// <summary>Earlier sources looked at.</summary>
    private const int MostSources = 12;

    private static readonly WordTable<PronounKind> Pronouns = new(
        LexiconFile.Read("names-words").Entries.Where(entry => entry.Section.StartsWith("pronoun ", StringComparison.Ordinal)),
        static entry => EnumName.Parse<PronounKind>(entry.Section["pronoun ".Length..]));

    private static readonly WordTable<bool> Governing = new(
        "of for with by about".Split(' ').Select(word => new LexiconEntry("", word, "")), static _ => true);

    private static readonly int The = Vocabulary.IdOf("the");

    [ThreadStatic]
    private static List<Candidate>? candidates;

    private ArticleText text = null!;
    private ArticleNames names = null!;
    private IReadOnlyList<ResolvedSource> before = [];
    private int first;
    private int end;

    public SpeakerContext()
    {
    }

    public SpeakerContext(ArticleText text, ArticleNames names, IReadOnlyList<ResolvedSource> before, int first, int end) => MoveTo(text, names, before, first, end);

    /// <summary>Turns to another source; to be called only where nobody looks at the one before any more.</summary>
    public SpeakerContext MoveTo(ArticleText text, ArticleNames names, IReadOnlyList<ResolvedSource> before, int first, int end)
    {
        (this.text, this.names, this.before, this.first, this.end) = (text, names, before, first, end);
        Sentence = text.SentenceOf(first);
        return this;
    }

    public ArticleText Text => text;

    public ArticleNames Names => names;

    /// <summary>First token of the source.</summary>
    public int First => first;

    /// <summary>Token behind the source.</summary>
    public int End => end;

    public int Sentence { get; private set; }

    public int Start => text.Tokens[first].Start;

    /// <summary>Other words of the same text, as if they were the source.</summary>
    public SpeakerContext Of(int start, int behind) => new(text, names, before, start, behind);

    public PronounKind? Pronoun(int token) => Pronouns.TryGet(text.Tokens[token].Word, out var kind) ? kind : null;

    public bool IsWord(int token, string word) => token < text.Tokens.Length && text.CharsOf(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Earlier sources, the nearest first, with how many sentences lie between.</summary>
    public EarlierSources Earlier() => new(this, before);

    /// <summary>Made for <c>foreach</c>.</summary>
    public struct EarlierSources(SpeakerContext context, IReadOnlyList<ResolvedSource> before)
    {
        private int next = before.Count - 1;

        public (ResolvedSource Source, int Distance) Current { get; private set; }

        public readonly EarlierSources GetEnumerator() => this;

        public bool MoveNext()
        {
            for (; next >= 0 && next >= before.Count - MostSources; next--)
            {
                var source = before[next];
                if (source.Span.Start < context.Start)
                {
                    var token = Math.Min(context.Text.TokenAt(source.Span.Start), context.Text.Tokens.Length - 1);
                    Current = (source, context.Sentence - context.Text.SentenceOf(token));
                    next--;
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Everyone and everything named before the source outside quotations, the nearest first; each once, at its best place.</summary>
    /// <returns>A list that the next call on this thread fills anew.</returns>
    public List<Candidate> Candidates(Func<Entity, bool> fits)
    {
        var found = candidates ??= [];
        found.Clear();
        for (int i = names.MentionAt(Start) - 1, n = 0; i >= 0 && n < MostMentions; i--, n++)
        {
            var mention = names.MentionSpan[i];
            var entity = names.EntitySpan[mention.Entity];
            if (mention.Span.End > Start || !fits(entity))
            {
                continue;
            }

            var token = text.TokenAt(mention.Span.Start);
            if (names.Quotes?[token] == true)
            {
                continue;
            }

            Add(found, new Candidate(entity, Salience(i, token)));
        }

        return found;
    }

    private static void Add(List<Candidate> found, Candidate candidate)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Entity.Id == candidate.Entity.Id)
            {
                // Named again and again: whom the passage is about.
                found[i] = found[i] with { Salience = Math.Max(found[i].Salience, candidate.Salience) + 0.5 };
                return;
            }
        }

        found.Add(candidate);
    }

    /// <summary>How present a mention is at the source: near, subject of its sentence, not owner or object.</summary>
    private double Salience(int mention, int token)
    {
        var distance = Sentence - text.SentenceOf(token);
        var salience = distance == 0 ? 9 : 8 - (1.5 * Math.Min(distance, 8));
        salience += IsSubject(mention, token) ? 4 : 0;
        salience -= IsGoverned(token) ? 3 : 0;
        salience -= IsOwner(names.MentionSpan[mention].Span.End) ? 3 : 0;
        return salience;
    }

    /// <summary>The first person named in its sentence, before the verb as a rule; behind an opening clause the first of the main clause.</summary>
    public bool IsSubject(int mention, int token)
    {
        var sentence = text.Sentences[text.SentenceOf(token)];
        var main = OpeningEnd(sentence);
        if (token < main && names.NextPerson(mention + 1) is >= 0 and var next && text.TokenAt(names.MentionSpan[next].Span.Start) is var follower && follower >= main && follower < main + LongestTitle)
        {
            return false;
        }

        for (var i = mention - 1; i >= 0 && names.MentionSpan[i].Span.Start >= sentence.Span.Start; i--)
        {
            var other = names.MentionSpan[i];
            var at = text.TokenAt(other.Span.Start);
            if (names.EntitySpan[other.Entity].Kind is NameKind.Person && names.Quotes?[at] != true && !IsOwner(other.Span.End) && !(token >= main && at < main))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"When Smith left, | Jones": behind the comma that closes a clause or phrase before the main clause; the sentence's first token where none opens it.</summary>
    private int OpeningEnd(Sentence sentence)
    {
        const int LongestOpening = 30;
        if (text.Classes[sentence.FirstToken] is WordClass.Subordinator or WordClass.WhWord or WordClass.Preposition or WordClass.Gerund or WordClass.Participle)
        {
            for (var i = sentence.FirstToken + 1; i < Math.Min(sentence.EndToken, sentence.FirstToken + LongestOpening); i++)
            {
                if (text.Tokens[i].Kind == TokenKind.Symbol && text.Value[text.Tokens[i].Start] == ',')
                {
                    return i + 1;
                }
            }
        }

        return sentence.FirstToken;
    }

    /// <summary>Titles between the comma and the subject's name.</summary>
    private const int LongestTitle = 5;

    /// <summary>"He knew Smith well": somebody else is the subject.</summary>
    private bool HasPronoun(int first, int end)
    {
        const int Looked = 40;
        for (var i = end - 1; i >= first && i > end - Looked; i--)
        {
            if (text.Classes[i] == WordClass.Pronoun && Pronoun(i) is PronounKind.Male or PronounKind.Female)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The source's own sentence names a person before it, elsewhere than in an opening clause or a quotation.</summary>
    public bool HasSubject()
    {
        const int Looked = 8;
        var main = OpeningEnd(text.Sentences[Sentence]);
        var last = names.MentionAt(Start) - 1;
        for (var i = last; i >= 0 && i > last - Looked; i--)
        {
            var token = text.TokenAt(names.MentionSpan[i].Span.Start);
            if (token < main)
            {
                return false;
            }

            if (names.EntitySpan[names.MentionSpan[i].Entity].Kind == NameKind.Person && names.Quotes?[token] != true)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The person who is subject of the narrator's sentence right before the source's, and of none that was a speaker since; null where there is none.</summary>
    public Entity? SubjectBefore()
    {
        if (Sentence == 0)
        {
            return null;
        }

        var sentence = text.Sentences[Sentence - 1];
        for (var i = names.MentionAt(sentence.Span.Start); i < names.Mentions.Count && names.MentionSpan[i].Span.Start < sentence.Span.End; i++)
        {
            var mention = names.MentionSpan[i];
            var token = text.TokenAt(mention.Span.Start);
            if (names.EntitySpan[mention.Entity] is { Kind: NameKind.Person } person && names.Quotes?[token] != true && IsSubject(i, token))
            {
                return IsGoverned(token) || IsOwner(mention.Span.End) || HasPronoun(sentence.FirstToken, token) ? null : person;
            }
        }

        return null;
    }

    /// <summary>A preposition stands before the name and its title.</summary>
    public bool IsGoverned(int token)
    {
        for (var i = token - 1; i >= 0 && i >= token - 4; i--)
        {
            var traits = NameLexicon.TraitsOf(text.Tokens[i].Word);
            if ((traits & NameTraits.Locative) != 0 || Governing.Contains(text.Tokens[i].Word))
            {
                return true;
            }

            if (!text.Tokens[i].IsCapitalized && (traits & NameTraits.Qualifier) == 0 && !NameLexicon.Roles.TryMatch(text.Tokens, i, token, out _, out _)
                && text.Tokens[i].Word != The)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>'s, or the apostrophe of a plural, follows.</summary>
    public bool IsOwner(int position)
    {
        var i = text.TokenAt(position);
        return i < text.Tokens.Length && text.Tokens[i].Start == position
            && (text.Tokens[i].Kind == TokenKind.SingleQuote || (text.Tokens[i] is { Kind: TokenKind.Word, Glued: true, Length: 2 } clitic && !char.IsLetter(text.Value[clitic.Start])));
    }
}

/// <summary>Someone a source may stand for, and how present they are at its place.</summary>
internal readonly record struct Candidate(Entity Entity, double Salience);
