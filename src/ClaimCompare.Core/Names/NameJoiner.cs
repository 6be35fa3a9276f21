using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>
/// Joins the mentions of one person, body or place: by last name and first names that fit, by the words of a body's name, by
/// initials. Everything goes by hashes, so that thousands of names take linear time.
/// </summary>
internal sealed class NameJoiner : IDisposable
{
    /// <summary>Of people with one last name the latest are looked at; more share it in no article a person wrote.</summary>
    private const int MostNamesakes = 8;

    private readonly ArticleText text;
    private readonly List<EntityDraft> drafts = Scratch<EntityDraft>.Rent();
    private readonly Dictionary<ulong, int> bodies = ScratchMap<ulong, int>.Rent();
    private readonly Dictionary<ulong, int> people = ScratchMap<ulong, int>.Rent();
    private readonly Dictionary<ulong, int> firstNames = ScratchMap<ulong, int>.Rent();
    private readonly Dictionary<ulong, int> initials = ScratchMap<ulong, int>.Rent();

    /// <summary>Keys of single words that are surely names.</summary>
    private readonly Dictionary<ulong, bool> strong = ScratchMap<ulong, bool>.Rent();

    public NameJoiner(ArticleText text, ArticleNames context)
    {
        this.text = text;
        foreach (var entity in context.EntitySpan)
        {
            var draft = DraftOf(entity.Name, int.MaxValue, entity.Kind, entity.Key, entity.FirstKey);
            (draft.Body, draft.Country, draft.Region, draft.Gender) = (entity.Body, entity.Country, entity.Region, entity.Gender);
            (draft.RoleKindBits, draft.Affiliation) = (entity.RoleKindBits, entity.Affiliation);
            draft.Roles.AddRange(entity.Roles);
            Register(draft);
        }
    }

    public void Dispose()
    {
        Spare<EntityDraft>.Give(drafts);
        Scratch<EntityDraft>.Return(drafts);
        ScratchMap<ulong, int>.Return(bodies);
        ScratchMap<ulong, int>.Return(people);
        ScratchMap<ulong, int>.Return(firstNames);
        ScratchMap<ulong, int>.Return(initials);
        ScratchMap<ulong, bool>.Return(strong);
    }

    public void Join(Span<NameRun> runs)
    {
        foreach (ref var run in runs)
        {
            if (run.Kind is NameKind.Person or NameKind.Unknown)
            {
                JoinFull(ref run);
            }
            else
            {
                JoinBody(ref run);
            }
        }

        for (var i = 0; i < runs.Length; i++)
        {
            if (runs[i].Entity < 0 && runs[i].Kind is NameKind.Person or NameKind.Unknown)
            {
                JoinSingle(ref runs[i], i > 0 ? runs[i - 1] : default);
            }

        }
    }

    public ArticleNames ToNames(ReadOnlySpan<NameRun> runs, QuoteMap quotes)
    {
        var entities = Scratch<Entity>.Rent();
        var mentions = Scratch<NameMention>.Rent();
        foreach (ref readonly var run in runs)
        {
            if (run.Entity < 0)
            {
                continue;
            }

            var draft = drafts[run.Entity];
            if (draft.Id < 0)
            {
                draft.Id = entities.Count;
                entities.Add(draft.ToEntity(draft.Id));
            }

            mentions.Add(new NameMention(new TextSpan(text.Tokens[run.First].Start, run.SpanEnd), draft.Id));
        }

        return new ArticleNames(Scratch<Entity>.ToArray(entities), Scratch<NameMention>.ToArray(mentions)) { Quotes = quotes };
    }

    private void JoinBody(ref NameRun run)
    {
        if (run.Weak)
        {
            return;
        }

        if (run.Body == "ministry")
        {
            JoinMinistry(ref run);
            return;
        }

        run.Entity = bodies.TryGetValue(run.Key, out var known) ? known : Create(run);
        drafts[run.Entity].Describe(run);
        if (run.End - run.First > drafts[run.Entity].Length && run.Body == "police")
        {
            drafts[run.Entity].Name = NameSpelling.Of(text, run);
            drafts[run.Entity].Length = run.End - run.First;
        }

        if (run.Canonical is null && run.Kind == NameKind.Organization)
        {
            initials.TryAdd(InitialsOf(run), run.Entity);
        }
    }

    /// <summary>"The Ministry of Defense" without a country is the one named with it, before or behind.</summary>
    private void JoinMinistry(ref NameRun run)
    {
        var field = FieldKey(run);
        if (bodies.TryGetValue(run.Key, out var known) || (run.Country is null && bodies.TryGetValue(field, out known)))
        {
            run.Entity = known;
        }
        else if (run.Country is not null && bodies.TryGetValue(field, out known) && drafts[known].Country is null)
        {
            run.Entity = known;
            drafts[known].Name = run.Canonical!;
            bodies[run.Key] = known;
        }
        else
        {
            run.Entity = Create(run);
        }

        bodies[field] = run.Entity;
        drafts[run.Entity].Describe(run);
    }

    private static ulong FieldKey(in NameRun run)
    {
        var name = run.Canonical.AsSpan();
        var country = run.Country is null ? "" : NameLexicon.AdjectiveOf(run.Country);
        return LetterFolding.HashOf(country.Length > 0 && name.Length > country.Length && name.StartsWith(country, StringComparison.Ordinal) ? name[(country.Length + 1)..] : name) ^ 1;
    }

    /// <summary>Full names make entities; single words are joined to them in a second pass, wherever the full name stands.</summary>
    private void JoinFull(ref NameRun run)
    {
        if (!run.IsFull)
        {
            if (!run.Weak)
            {
                strong[run.Key] = true;
            }

            return;
        }

        var found = Namesake(run);
        if (found < 0 && run.Weak)
        {
            return;
        }

        run.Entity = found >= 0 ? found : Create(run);
        var draft = drafts[run.Entity];
        draft.Describe(run);
        draft.FullMentions++;
        var length = run.End - run.First;
        if (length > draft.Length)
        {
            draft.Length = length;
            draft.Name = NameSpelling.Of(text, run);
            draft.FirstKey = draft.FirstKey == 0 ? run.FirstKey : draft.FirstKey;
        }

        if (run.Kind != NameKind.Person)
        {
            initials.TryAdd(InitialsOf(run), run.Entity);
        }
    }

    private int Namesake(in NameRun run)
    {
        if (!people.TryGetValue(run.Key, out var at))
        {
            return -1;
        }

        for (var n = 0; at >= 0 && n < MostNamesakes; n++)
        {
            var draft = drafts[at];
            if (draft.FirstKey == run.FirstKey || draft.FirstKey == 0 || FirstNames.Compatible(draft.Name, text.CharsOf(run.First)) || EndsWith(draft.Name, run))
            {
                return at;
            }

            at = draft.Namesake;
        }

        return -1;
    }

    /// <summary>"López Obrador" is the end of "Andrés Manuel López Obrador".</summary>
    private bool EndsWith(string name, in NameRun run)
    {
        var start = text.Tokens[run.First].Start;
        var words = text.Value.AsSpan(start, run.SpanEnd - start);
        return name.Length > words.Length && name.AsSpan().EndsWith(words, StringComparison.Ordinal) && name[^(words.Length + 1)] == ' ';
    }

    private void JoinSingle(ref NameRun run, in NameRun before)
    {
        if (run.IsFull)
        {
            JoinWordOf(ref run);
            return;
        }

        run.Entity = Find(run, before);
        if (run.Entity < 0 && !run.Weak)
        {
            run.Entity = Create(run);
        }
        else if (run.Entity < 0 && IsNamed(run))
        {
            run.Entity = Create(run);
        }

        if (run.Entity >= 0)
        {
            drafts[run.Entity].Describe(run);
        }
    }

    private int Find(in NameRun run, in NameRun before)
    {
        if (IsAcronym(run) && (InBrackets(run, before) || initials.TryGetValue(KeyOfAcronym(run), out _)))
        {
            return initials.TryGetValue(KeyOfAcronym(run), out var body) ? body : before.Entity;
        }

        var traits = NameLexicon.TraitsOf(text.Tokens[run.First].Word);
        var speaks = run.End < text.Tokens.Length && (NameLexicon.TraitsOf(text.Tokens[run.End].Word) & NameTraits.PersonVerb) != 0;
        if (run.Weak && (traits & (NameTraits.Function | NameTraits.Opener)) != 0 && !speaks)
        {
            return -1;
        }

        if (people.TryGetValue(run.Key, out var at) && (drafts[at].Kind == NameKind.Person || !IsAcronym(run)))
        {
            return MainBearer(at, run.Title?.Gender ?? Gender.Unknown);
        }

        if (run.End - run.First > 1 && (NameLexicon.TraitsOf(text.Tokens[run.End - 1].Word) & NameTraits.Suffix) != 0)
        {
            // "Donald Jr." is the son of the Donald named before.
            return -1;
        }

        return (run.Title is null || (run.Title.Kinds & RoleKinds.Regnal) == 0) && ((traits & NameTraits.WordName) == 0 || speaks) && firstNames.TryGetValue(run.Key, out at) ? at : -1;
    }

    /// <summary>
    /// Whom a bare last name means among its bearers: a "Mrs." a woman, else whom the text names most (the first of these, and
    /// rather one whom it never calls by the first name), as it calls the others by their full names throughout.
    /// </summary>
    private int MainBearer(int at, Gender gender)
    {
        var best = -1;
        for (var n = 0; at >= 0 && n < MostNamesakes; n++)
        {
            var draft = drafts[at];
            if ((gender == Gender.Unknown || draft.Gender == gender || draft.Gender == Gender.Unknown) && (best < 0 || Presence(draft) >= Presence(drafts[best])))
            {
                best = at;
            }

            at = draft.Namesake;
        }

        return best;
    }

    private int Presence(EntityDraft draft) => (2 * draft.FullMentions) - (draft.FirstKey != 0 && strong.ContainsKey(draft.FirstKey) ? 1 : 0);

    /// <summary>In a headline's row of capitals one word may be a name known from elsewhere.</summary>
    private void JoinWordOf(ref NameRun run)
    {
        for (var i = run.First; i < run.End; i++)
        {
            var key = LetterFolding.Hash(text.CharsOf(i));
            if (text.Tokens[i].Kind == TokenKind.Word && people.TryGetValue(key, out var known))
            {
                run.First = i;
                run.End = i + 1;
                run.SpanEnd = text.Tokens[i].End;
                run.Entity = known;
                return;
            }
        }
    }

    /// <summary>A lone capitalised word at a sentence's start is a name when the text writes it large elsewhere too, or it speaks or owns.</summary>
    private bool IsNamed(in NameRun run)
    {
        var token = text.Tokens[run.First];
        var traits = NameLexicon.TraitsOf(token.Word);
        if ((traits & (NameTraits.Function | NameTraits.Opener | NameTraits.Ordinary | NameTraits.WordName | NameTraits.Qualifier)) != 0)
        {
            return false;
        }

        return strong.ContainsKey(run.Key)
            || (run.End < text.Tokens.Length && (NameLexicon.TraitsOf(text.Tokens[run.End].Word) & NameTraits.PersonVerb) != 0);
    }

    private int Create(in NameRun run) => Register(
        DraftOf(run.Canonical ?? NameSpelling.Of(text, run), run.End - run.First, run.Kind, run.Key, run.FirstKey));

    private static EntityDraft DraftOf(string name, int length, NameKind kind, ulong key, ulong firstKey)
    {
        var draft = Spare<EntityDraft>.Take();
        (draft.Name, draft.Length, draft.Kind, draft.Key, draft.FirstKey) = (name, length, kind, key, firstKey);
        return draft;
    }

    private int Register(EntityDraft draft)
    {
        var at = drafts.Count;
        drafts.Add(draft);
        if (draft.Kind is NameKind.Person or NameKind.Unknown)
        {
            draft.Namesake = people.TryGetValue(draft.Key, out var latest) ? latest : -1;
            people[draft.Key] = at;
            if (draft.FirstKey != 0 && draft.Kind == NameKind.Person)
            {
                firstNames.TryAdd(draft.FirstKey, at);
            }
        }
        else
        {
            bodies.TryAdd(draft.Key, at);
        }

        return at;
    }

    private bool IsAcronym(in NameRun run) => text.Tokens[run.First] is { Case: TokenCase.Upper, Length: >= 2 and <= 8 };

    private bool InBrackets(in NameRun run, in NameRun before) => before.Entity >= 0 && before.Kind is not NameKind.Person && run.First > 0 && before.End == run.First - 1
        && text.Value[text.Tokens[run.First - 1].Start] == '(' && initials.TryGetValue(KeyOfAcronym(run), out var at) && at == before.Entity;

    private ulong KeyOfAcronym(in NameRun run)
    {
        var key = 0UL;
        foreach (var c in text.CharsOf(run.First))
        {
            key = c == '.' ? key : (key * 31) + char.ToLowerInvariant(c);
        }

        return key;
    }

    private ulong InitialsOf(in NameRun run)
    {
        var key = 0UL;
        for (var i = run.First; i < run.End; i++)
        {
            var c = text.Value[text.Tokens[i].Start];
            key = text.Tokens[i].Kind == TokenKind.Word && char.IsUpper(c) ? (key * 31) + char.ToLowerInvariant(c) : key;
        }

        return key;
    }
}
