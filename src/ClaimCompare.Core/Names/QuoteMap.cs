using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>Tells which tokens of a text stand inside double quotation marks: a name said by somebody is not who says it.</summary>
internal sealed class QuoteMap
{
    /// <summary>One bit a token; none at all in a text without quotations.</summary>
    private readonly ulong[] inside;

    private QuoteMap(ulong[] inside) => this.inside = inside;

    public bool this[int token] => (uint)token >> 6 < (uint)inside.Length && ((inside[token >> 6] >> (token & 63)) & 1) != 0;

    /// <summary>A quotation ends with its mark; one that is never closed ends with its paragraph.</summary>
    public static QuoteMap Of(ArticleText text)
    {
        var tokens = text.Tokens;
        ulong[] inside = [];
        var open = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            if ((tokens[i].Flags & TokenFlags.ParagraphStart) != 0)
            {
                open = false;
            }

            if (tokens[i].Kind == TokenKind.Quote)
            {
                open = text.Value[tokens[i].Start] switch
                {
                    '\u201c' or '\u201e' or '\u00ab' => true,
                    '\u201d' or '\u00bb' => false,
                    _ => !open,
                };
            }
            else if (open)
            {
                inside = inside.Length == 0 ? new ulong[(tokens.Length + 63) >> 6] : inside;
                inside[i >> 6] |= 1ul << (i & 63);
            }
        }

        return new QuoteMap(inside);
    }
}
