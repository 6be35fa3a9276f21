using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>The mentions inside a span, in text order, each with its entity; made for <c>foreach</c>.</summary>
public struct NamesInSpan
{
    private readonly ArticleNames names;
    private readonly int end;
    private int next;

    internal NamesInSpan(ArticleNames names, TextSpan span)
    {
        this.names = names;
        end = span.End;
        next = names.MentionAt(span.Start);
    }

    public (NameMention Mention, Entity Entity) Current { get; private set; }

    public readonly NamesInSpan GetEnumerator() => this;

    public bool MoveNext()
    {
        var mentions = names.MentionSpan;
        if (next >= mentions.Length || mentions[next].Span.Start >= end)
        {
            return false;
        }

        var mention = mentions[next++];
        Current = (mention, names.EntitySpan[mention.Entity]);
        return true;
    }
}
