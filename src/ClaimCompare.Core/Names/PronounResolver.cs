using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>Whom a pronoun source stands for.</summary>
internal static class PronounResolver
{
    /// <summary>How much more likely the last speaker is to go on speaking than somebody just named.</summary>
    private const double SpeakerBonus = 4.5;

    /// <summary>A speaker is remembered this many sentences.</summary>
    private const int SpeakerMemory = 6;

    /// <summary>Names that may be no person's count less.</summary>
    private const double UnknownKind = 5;

    public static string? Resolve(SpeakerContext context, PronounKind kind) => kind switch
    {
        PronounKind.Male => Person(context, Gender.Male),
        PronounKind.Female => Person(context, Gender.Female),
        PronounKind.Relative => Antecedent(context),
        _ => Body(context, kind),
    };

    private static string? Person(SpeakerContext context, Gender gender)
    {
        var candidates = context.Candidates(entity => entity.Kind is NameKind.Person or NameKind.Unknown && Fits(entity, gender));
        AddLastSpeaker(context, candidates, gender);
        var taker = Taker(context, gender);
        Candidate? best = null;
        foreach (var candidate in candidates)
        {
            var scored = candidate with { Salience = candidate.Salience + BonusOf(context, candidate.Entity, gender, taker) };
            if (best is null || scored.Salience > best.Value.Salience)
            {
                best = scored;
            }
        }

        if (UnnamedSpeaker(context, best, gender) is { } unnamed)
        {
            return unnamed.Speaker;
        }

        return best is { Salience: > 0 } ? best.Value.Entity.Name
            : LastSpeaker(context, 3, name => context.Names.Find(name) is not { Kind: NameKind.Person }) ?? LastSpeaker(context, FarMemory, name => context.Names.Find(name) is { Kind: NameKind.Person } person && Fits(person, gender));
    }

    /// <summary>Where nobody near can be meant, whoever spoke so many sentences ago and can be.</summary>
    private const int FarMemory = 15;

    /// <summary>Whoever spoke in this sentence or the one before is present, whichever way the text called him there.</summary>
    private static void AddLastSpeaker(SpeakerContext context, List<Candidate> candidates, Gender gender)
    {
        const double Subject = 13;
        const double PerSentence = 3;
        foreach (var (source, distance) in context.Earlier())
        {
            if (source.Speaker is { } speaker && distance <= 1 && context.Names.Find(speaker) is { Kind: NameKind.Person } person && Fits(person, gender))
            {
                Raise(candidates, new Candidate(person, Subject - (PerSentence * distance)));
            }

            return;
        }
    }

    private static void Raise(List<Candidate> candidates, Candidate speaker)
    {
        var at = candidates.FindIndex(candidate => candidate.Entity.Id == speaker.Entity.Id);
        if (at < 0)
        {
            candidates.Add(speaker);
        }
        else if (candidates[at].Salience < speaker.Salience)
        {
            candidates[at] = speaker;
        }
    }

    private static bool Fits(Entity entity, Gender gender) => entity.Gender == Gender.Unknown || entity.Gender == gender;

    private static double BonusOf(SpeakerContext context, Entity entity, Gender gender, Entity? taker)
    {
        var bonus = (entity.Kind == NameKind.Unknown ? -UnknownKind : 0) + (entity.Gender == gender ? 1 : 0);
        foreach (var (source, distance) in context.Earlier())
        {
            if (source.Speaker is null)
            {
                continue;
            }

            return bonus + (distance <= SpeakerMemory && (taker?.Name ?? source.Speaker) == entity.Name ? SpeakerBonus : 0);
        }

        return bonus;
    }

    /// <summary>"…," Smith said. Jones disagreed. "…," he said: whom the sentence before shows takes over from who spoke in an earlier one.</summary>
    private static Entity? Taker(SpeakerContext context, Gender gender)
    {
        if (context.SubjectBefore() is not { } subject || !Fits(subject, gender) || context.HasSubject())
        {
            return null;
        }

        foreach (var (_, distance) in context.Earlier())
        {
            // A sentence that says who said something shows nobody else.
            return distance > 1 ? subject : null;
        }

        return null;
    }

    /// <summary>"A witness saw it all. … he said", "Smith's mother said so. She …": the last source was a person without a name.</summary>
    private static ResolvedSource? UnnamedSpeaker(SpeakerContext context, Candidate? best, Gender gender)
    {
        foreach (var (source, distance) in context.Earlier())
        {
            if (distance > 2 || (source.Speaker is { } speaker && context.Names.Find(speaker) is not null))
            {
                return null;
            }

            var description = Description.Read(context.Text, source.Span);
            if (description.Role is not null && !description.Plural && (description.Role.Gender == Gender.Unknown || description.Role.Gender == gender))
            {
                // Somebody named nearer, as a sentence's subject, takes over.
                return best is null || best.Value.Salience < 12 || distance == 0 ? source : null;
            }
        }

        return null;
    }

    /// <summary>"the ministry … it said", "the police … they said".</summary>
    private static string? Body(SpeakerContext context, PronounKind kind)
    {
        if (LastSpeaker(context, 2, name => kind == PronounKind.Plural || !IsPerson(context, name)) is { } speaker && !(kind == PronounKind.Plural && IsPerson(context, speaker)))
        {
            return speaker;
        }

        if (kind == PronounKind.Plural)
        {
            return Pair(context);
        }

        var bodies = context.Candidates(entity => entity.Kind is NameKind.Organization or NameKind.Agency);
        Candidate? best = null;
        foreach (var body in bodies)
        {
            best = best is null || body.Salience > best.Value.Salience ? body : best;
        }

        return best is { Salience: > 4 } ? best.Value.Entity.Name : null;
    }

    /// <summary>"Ann Reed and Tom Pike said … They added", "the two said": the last two speakers, where the text joined them.</summary>
    public static string? Pair(SpeakerContext context)
    {
        const int Memory = 3;
        (ResolvedSource Source, int Distance)? second = null;
        foreach (var (source, distance) in context.Earlier())
        {
            if (source.Speaker is not { } speaker || distance > Memory || !IsPerson(context, speaker))
            {
                return null;
            }

            if (second is { } last)
            {
                return last.Distance == distance && IsJoined(context, source.Span.End, last.Source.Span.Start) ? $"{speaker} and {last.Source.Speaker}" : null;
            }

            second = (source, distance);
        }

        return null;
    }

    private static bool IsJoined(SpeakerContext context, int end, int start)
    {
        var and = context.Text.TokenAt(end);
        return and + 1 < context.Text.Tokens.Length && context.Text.Classes[and] == WordClass.Conjunction && context.Text.Tokens[and + 1].Start == start;
    }

    private static bool IsPerson(SpeakerContext context, string name) => context.Names.Find(name) is { Kind: NameKind.Person };

    private static string? LastSpeaker(SpeakerContext context, int within, Func<string, bool> fits)
    {
        foreach (var (source, distance) in context.Earlier())
        {
            if (source.Speaker is { } speaker)
            {
                return distance <= within && fits(speaker) ? speaker : null;
            }
        }

        return null;
    }

    /// <summary>"Smith, who said": what stands right before it.</summary>
    private static string? Antecedent(SpeakerContext context)
    {
        var at = context.Names.MentionAt(context.Start) - 1;
        if (at < 0)
        {
            return null;
        }

        var mention = context.Names.Mentions[at];
        var between = context.First - context.Text.TokenAt(mention.Span.End);
        var entity = context.Names.Entities[mention.Entity];
        return between <= 1 && entity.Kind != NameKind.Place ? entity.Name : null;
    }
}
