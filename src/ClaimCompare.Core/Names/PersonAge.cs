using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>How old a text says somebody is: "Jan Novak, 57,".</summary>
internal static class PersonAge
{
    /// <summary>A person's mentions looked at; the age stands with one of the first.</summary>
    private const int MostMentions = 8;

    /// <summary>The age as written; empty where the text does not tell it in this form.</summary>
    public static ReadOnlySpan<char> Of(SpeakerContext context, Entity entity)
    {
        var text = context.Text;
        for (int mention = context.Names.FirstMention(entity.Id), n = 0; mention >= 0 && n < MostMentions; mention = context.Names.NextMention(mention), n++)
        {
            var next = text.TokenAt(context.Names.Mentions[mention].Span.End - 1) + 1;
            if (next + 2 < text.Tokens.Length && text.CharsOf(next) is "," && text.Tokens[next + 1] is { Kind: TokenKind.Number, Length: <= 3 } && text.CharsOf(next + 2) is "," or ".")
            {
                return text.CharsOf(next + 1);
            }
        }

        return [];
    }
}
