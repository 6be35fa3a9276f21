namespace ClaimCompare.Core.Lexicons;

/// <summary>The forms a verb's word can be; a word can be several ("put", "killed").</summary>
[Flags]
public enum VerbForms : byte
{
    None = 0,

    /// <summary>say</summary>
    Base = 1,

    /// <summary>says</summary>
    ThirdPerson = 2,

    /// <summary>said, took</summary>
    Past = 4,

    /// <summary>said, taken</summary>
    Participle = 8,

    /// <summary>saying</summary>
    Gerund = 16,
}

/// <summary>One form of a verb.</summary>
internal sealed record VerbWord(string Base, string Word, VerbForms Form);

/// <summary>Makes the forms of verbs from lexicon <c>verbs</c>: irregular ones are listed, regular ones follow the rules of spelling.</summary>
internal static class VerbInflection
{
    /// <summary>All forms of all verbs; of two verbs with one form, the irregular one comes first ("found": find).</summary>
    public static IReadOnlyList<VerbWord> All { get; } = [.. Inflect()];

    private static IEnumerable<VerbWord> Inflect()
    {
        var lexicon = LexiconFile.Read("verbs");
        var doubling = lexicon.Section("doubling").Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in lexicon.Section("irregular"))
        {
            var parts = entry.Value.Split(' ');
            foreach (var form in Irregular(entry.Key, parts[0], parts[1], doubling.Contains(entry.Key)))
            {
                yield return form;
            }
        }

        foreach (var entry in lexicon.Section("regular"))
        {
            foreach (var form in Regular(entry.Key, doubling.Contains(entry.Key)))
            {
                yield return form;
            }
        }
    }

    private static IEnumerable<VerbWord> Irregular(string verb, string past, string participle, bool doubles)
    {
        yield return new VerbWord(verb, verb, VerbForms.Base);
        foreach (var word in past.Split('/'))
        {
            yield return new VerbWord(verb, word, VerbForms.Past);
        }

        foreach (var word in participle.Split('/'))
        {
            yield return new VerbWord(verb, word, VerbForms.Participle);
        }

        yield return new VerbWord(verb, verb switch { "be" => "is", "have" => "has", _ => ThirdPerson(verb) }, VerbForms.ThirdPerson);
        yield return new VerbWord(verb, Stem(verb, doubles) + "ing", VerbForms.Gerund);
    }

    private static IEnumerable<VerbWord> Regular(string verb, bool doubles)
    {
        yield return new VerbWord(verb, verb, VerbForms.Base);
        yield return new VerbWord(verb, ThirdPerson(verb), VerbForms.ThirdPerson);
        foreach (var stem in Stems(verb, doubles))
        {
            yield return new VerbWord(verb, Past(verb, stem), VerbForms.Past);
            yield return new VerbWord(verb, Past(verb, stem), VerbForms.Participle);
            yield return new VerbWord(verb, stem + "ing", VerbForms.Gerund);
        }
    }

    /// <summary>Before -ed and -ing: stop → stopp, make → mak; travel → travell and travel.</summary>
    private static IEnumerable<string> Stems(string verb, bool doubles)
    {
        yield return Stem(verb, doubles);
        if (doubles && verb[^1] is 'l' or 'p' or 'm')
        {
            yield return verb;
        }
    }

    private static string Stem(string verb, bool doubles)
    {
        if (verb.EndsWith("ie", StringComparison.Ordinal))
        {
            return verb[..^2] + "y";
        }

        if (verb[^1] == 'e' && verb.Length > 2 && verb[^2] is not ('e' or 'o' or 'y'))
        {
            return verb == "singe" ? verb : verb[..^1];
        }

        return doubles || EndsShort(verb) ? verb + verb[^1] : verb;
    }

    private static string Past(string verb, string stem)
    {
        if (verb.EndsWith("ie", StringComparison.Ordinal))
        {
            return verb + "d";
        }

        return verb[^1] switch
        {
            'e' => verb + "d",
            'y' when verb.Length > 1 && !IsVowel(verb[^2]) => verb[..^1] + "ied",
            'c' => verb + "ked",
            _ => stem + "ed",
        };
    }

    private static string ThirdPerson(string verb) => EnglishPlural.Of(verb);

    /// <summary>One syllable that ends in one vowel and one consonant: stop, plan, rob, quit.</summary>
    private static bool EndsShort(string verb)
    {
        if (verb.Length < 3 || verb[^1] is 'w' or 'x' or 'y' or 'h' or 'c' || IsVowel(verb[^1]) || !IsVowel(verb[^2]))
        {
            return false;
        }

        var start = verb.StartsWith("qu", StringComparison.Ordinal) ? 2 : 0;
        for (var i = start; i < verb.Length - 2; i++)
        {
            if (IsVowel(verb[i]) || verb[i] == 'y')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
