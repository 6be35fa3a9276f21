namespace ClaimCompare.Core.Stories;

/// <summary>A signature made ready to be compared with many: its terms are found in a table, not merged with each of the others'.</summary>
internal sealed class LinkProbe
{
    /// <summary>A power of two, large enough for most look-ups of a term that is not there to end at once.</summary>
    private const int Slots = 32 * StorySignature.MostTerms;

    /// <summary>In each slot the number of a term, counted from 1; 0 where the slot is free.</summary>
    private readonly byte[] slots = new byte[Slots];
    private readonly uint[] keys;

    public LinkProbe(StorySignature signature)
    {
        Signature = signature;
        keys = signature.Keys;
        for (var i = 0; i < keys.Length; i++)
        {
            var slot = keys[i] % Slots;
            while (slots[slot] != 0)
            {
                slot = (slot + 1) % Slots;
            }

            slots[slot] = (byte)(i + 1);
        }
    }

    public StorySignature Signature { get; }

    /// <summary>The place of a term among those of the signature; -1 where it is not among them.</summary>
    public int Find(uint key)
    {
        for (var slot = key % Slots; slots[slot] is not 0 and var number; slot = (slot + 1) % Slots)
        {
            if (keys[number - 1] == key)
            {
                return number - 1;
            }
        }

        return -1;
    }
}
