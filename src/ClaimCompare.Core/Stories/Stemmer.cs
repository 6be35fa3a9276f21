namespace ClaimCompare.Core.Stories;

/// <summary>
/// The stem that the forms of an English word share, after M. F. Porter's second algorithm ("Porter2", snowballstem.org), with the
/// regular differences of house spelling levelled first: -ise, -isation and -our read as -ize, -ization and -or. A stem is a key, not
/// a word: it may look odd, what counts is that forms of one word agree.
/// </summary>
internal ref struct Stemmer
{
    private readonly Span<char> word;
    private int length;
    private int r1;
    private int r2;

    private Stemmer(Span<char> word)
    {
        this.word = word;
        length = word.Length;
    }

    /// <summary>Stems in place a word of lower-case letters without diacritics.</summary>
    /// <returns>The length of the stem, which stands at the start of <paramref name="word"/>.</returns>
    public static int Stem(Span<char> word)
    {
        if (word.Length <= 2)
        {
            return word.Length;
        }

        var stemmer = new Stemmer(word);
        stemmer.Run();
        return stemmer.length;
    }

    private void Run()
    {
        MarkConsonantY();
        Plural();
        LevelSpelling();
        FindRegions();
        PastAndGerund();
        if (length > 2 && word[length - 1] is 'y' or 'Y' && !IsVowel(length - 2))
        {
            word[length - 1] = 'i';
        }

        Derivations();
        FurtherDerivations();
        Endings();
        FinalLetter();
        for (var i = 0; i < length; i++)
        {
            if (word[i] == 'Y')
            {
                word[i] = 'y';
            }
        }
    }

    private readonly bool IsVowel(int i) => word[i] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private readonly bool Ends(ReadOnlySpan<char> suffix) => word[..length].EndsWith(suffix, StringComparison.Ordinal);

    private readonly bool HasVowel(int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (IsVowel(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A y that begins the word or stands behind a vowel is a consonant.</summary>
    private readonly void MarkConsonantY()
    {
        for (var i = 0; i < length; i++)
        {
            if (word[i] == 'y' && (i == 0 || IsVowel(i - 1)))
            {
                word[i] = 'Y';
            }
        }
    }

    /// <summary>Shorter by the suffix, longer by the replacement; the buffer never needs more room than the word had.</summary>
    private void Replace(int suffix, ReadOnlySpan<char> replacement)
    {
        length -= suffix;
        replacement.CopyTo(word[length..]);
        length += replacement.Length;
    }

    private void Plural()
    {
        if (Ends("sses"))
        {
            length -= 2;
        }
        else if (Ends("ied") || Ends("ies"))
        {
            length -= length > 4 ? 2 : 1;
        }
        else if (Ends("s") && !Ends("us") && !Ends("ss") && HasVowel(length - 2))
        {
            length--;
        }
    }

    private void LevelSpelling()
    {
        foreach (var ending in (ReadOnlySpan<string>)["isation", "ising", "ised", "iser", "ise"])
        {
            if (Ends(ending) && length - ending.Length >= 3)
            {
                word[length - ending.Length + 1] = 'z';
                return;
            }
        }

        // behaviour, honoured, neighbourhood: the u of "our" behind a first syllable.
        for (var i = 3; i + 2 < length; i++)
        {
            if (word[i] == 'o' && word[i + 1] == 'u' && word[i + 2] == 'r' && (!IsVowel(i - 1) || word[i - 1] == 'i') && HasVowel(i - 1))
            {
                word[(i + 2)..length].CopyTo(word[(i + 1)..]);
                length--;
                return;
            }
        }
    }

    /// <summary>R1 begins behind the first consonant that follows a vowel, R2 behind the next such one.</summary>
    private void FindRegions()
    {
        r1 = word[..length].StartsWith("gener") || word[..length].StartsWith("arsen") ? 5 : word[..length].StartsWith("commun") ? 6 : Region(0);
        r2 = Region(r1);
    }

    private readonly int Region(int from)
    {
        for (var i = from + 1; i < length; i++)
        {
            if (!IsVowel(i) && IsVowel(i - 1))
            {
                return i + 1;
            }
        }

        return length;
    }

    private void PastAndGerund()
    {
        if (Ends("eed") || Ends("eedly"))
        {
            var suffix = Ends("eed") ? 3 : 5;
            if (length - suffix >= r1)
            {
                Replace(suffix, "ee");
            }

            return;
        }

        var cut = Ends("ingly") ? 5 : Ends("edly") ? 4 : Ends("ing") ? 3 : Ends("ed") ? 2 : 0;
        if (cut == 0 || !HasVowel(length - cut))
        {
            return;
        }

        length -= cut;
        if (Ends("at") || Ends("bl") || Ends("iz"))
        {
            word[length++] = 'e';
        }
        else if (length > 1 && word[length - 1] == word[length - 2] && word[length - 1] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't')
        {
            length--;
        }
        else if (r1 >= length && EndsInShortSyllable())
        {
            word[length++] = 'e';
        }
    }

    private readonly bool EndsInShortSyllable() => length switch
    {
        < 2 => false,
        2 => IsVowel(0) && !IsVowel(1),
        _ => IsVowel(length - 2) && !IsVowel(length - 3) && !IsVowel(length - 1) && word[length - 1] is not ('w' or 'x' or 'Y'),
    };

    private void Derivations()
    {
        foreach (var (suffix, replacement) in StemmerRules.Derivations)
        {
            if (Ends(suffix))
            {
                if (length - suffix.Length >= r1)
                {
                    Replace(suffix.Length, replacement);
                }

                return;
            }
        }

        if (Ends("ogi") && length - 3 >= r1 && length > 3 && word[length - 4] == 'l')
        {
            length--;
        }
        else if (Ends("li") && length - 2 >= r1 && word[length - 3] is 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't')
        {
            length -= 2;
        }
    }

    private void FurtherDerivations()
    {
        foreach (var (suffix, replacement) in StemmerRules.FurtherDerivations)
        {
            if (Ends(suffix))
            {
                if (length - suffix.Length >= (suffix == "ative" ? r2 : r1))
                {
                    Replace(suffix.Length, replacement);
                }

                return;
            }
        }
    }

    private void Endings()
    {
        foreach (var suffix in StemmerRules.Endings)
        {
            if (Ends(suffix))
            {
                if (length - suffix.Length >= r2)
                {
                    length -= suffix.Length;
                }

                return;
            }
        }

        if (Ends("ion") && length - 3 >= r2 && length > 3 && word[length - 4] is 's' or 't')
        {
            length -= 3;
        }
    }

    private void FinalLetter()
    {
        if (Ends("e"))
        {
            length--;
            if (length < r2 && (length < r1 || EndsInShortSyllable()))
            {
                length++;
            }
        }
        else if (Ends("ll") && length - 1 >= r2)
        {
            length--;
        }
    }
}
