using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Names;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>Makes sources from the tokens of subjects: one a coordinated name, each with its kind and whom it stands for.</summary>
internal sealed class SourceBuilder(Reading reading, ArticleNames names) : IDisposable
{
    private static readonly PhraseTable<SourceKind> Heads = new(
        LexiconFile.Read("source-kinds").Entries,
        static entry => entry.Section switch { "document" => SourceKind.Document, "body" => SourceKind.Organization, _ => SourceKind.Unnamed });

    private readonly List<ResolvedSource> resolved = Scratch<ResolvedSource>.Rent();

    public void Dispose() => Scratch<ResolvedSource>.Return(resolved);

    /// <summary>To be called in text order: earlier sources help to resolve later ones.</summary>
    public IReadOnlyList<Source> Build(TokenSpan source)
    {
        var joint = JointAt(source);
        return joint < 0 ? [One(source)] : [One(new TokenSpan(source.First, joint)), One(new TokenSpan(joint + 1, source.End))];
    }

    private Source One(TokenSpan tokens)
    {
        var span = reading.Text.SpanOf(tokens.First, tokens.End);
        span = FusedCue.CutAt(reading, tokens.End - 1, out _) is > 0 and var cut ? new TextSpan(span.Start, cut) : span;
        var named = tokens.End - tokens.First > 1 && reading.IsRelative(tokens.End - 1) ? reading.Text.SpanOf(tokens.First, Behind(tokens)) : span;
        var speaker = SpeakerResolver.Resolve(reading.Text, names, named, resolved);
        resolved.Add(new ResolvedSource(span, speaker));
        var written = reading.Text[named];
        return new Source(span, speaker is not null && written.SequenceEqual(speaker) ? speaker : SharedStrings.Of(written), KindOf(tokens, span), speaker)
        {
            Affiliation = speaker is null ? null : names.Find(speaker)?.Affiliation,
        };
    }

    /// <summary>Before the relative word, and the comma before that, at the end of "the man, who".</summary>
    private int Behind(TokenSpan tokens)
    {
        var end = tokens.End - 1;
        return end - 1 > tokens.First && reading.IsComma(end - 1) ? end - 1 : end;
    }

    /// <summary>"AFP and DPA": the conjunction right between two names that speak each for itself, or -1.</summary>
    private int JointAt(TokenSpan source)
    {
        for (var i = source.First + 1; i + 1 < source.End; i++)
        {
            if (reading.Class(i) == WordClass.Conjunction && NameEndsAt(source.First, i) && NameFills(i + 1, source.End))
            {
                return i;
            }
        }

        return -1;
    }

    private bool NameEndsAt(int first, int end) => NameFills(first, end);

    private bool NameFills(int first, int end)
    {
        var span = reading.Text.SpanOf(first, end);
        foreach (var (mention, _) in names.In(span))
        {
            return mention.Span.End == span.End && reading.Text.Tokens[first].IsCapitalized && end - first <= LongestName;
        }

        return false;
    }

    /// <summary>Title and name together are hardly longer.</summary>
    private const int LongestName = 6;

    private SourceKind KindOf(TokenSpan tokens, TextSpan span)
    {
        var head = reading.Text.NounPhraseAt(tokens.First, out var phrase) ? Math.Min(phrase.Head, tokens.End - 1) : tokens.First;
        if (reading.Class(head) == WordClass.Pronoun)
        {
            return SourceKind.Person;
        }

        var known = Heads.TryMatch(reading.Text.Tokens, head, head + 1, out _, out var kind);
        if (known && kind == SourceKind.Document)
        {
            return kind;
        }

        foreach (var (_, entity) in names.In(span))
        {
            if (entity.Kind is NameKind.Person or NameKind.Agency)
            {
                return known && kind == SourceKind.Organization ? kind : entity.Kind == NameKind.Agency ? SourceKind.Agency : SourceKind.Person;
            }

            if (entity.Kind == NameKind.Organization && !(known && kind == SourceKind.Unnamed))
            {
                return SourceKind.Organization;
            }
        }

        return known ? kind : reading.Text.Tokens[head].IsCapitalized ? SourceKind.Person : SourceKind.Unnamed;
    }
}
