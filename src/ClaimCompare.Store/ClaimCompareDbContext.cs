using ClaimCompare.Store.Articles;
using ClaimCompare.Store.Ingests;
using ClaimCompare.Store.Stories;
using Microsoft.EntityFrameworkCore;

namespace ClaimCompare.Store;

/// <summary>
/// The store. Articles and hand corrections are facts; claims and stories are computed from them. A provider's subclass holds its
/// migrations; nothing here is a provider's own.
/// </summary>
public abstract class ClaimCompareDbContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<ArticleRecord> Articles => Set<ArticleRecord>();

    public DbSet<ClaimRecord> Claims => Set<ClaimRecord>();

    public DbSet<ArticleSignature> ArticleSignatures => Set<ArticleSignature>();

    public DbSet<StoryRecord> Stories => Set<StoryRecord>();

    public DbSet<StoryArticleRecord> StoryArticles => Set<StoryArticleRecord>();

    public DbSet<GroupRecord> Groups => Set<GroupRecord>();

    public DbSet<DiscrepancyRecord> Discrepancies => Set<DiscrepancyRecord>();

    public DbSet<FormerStory> FormerStories => Set<FormerStory>();

    public DbSet<StoryChange> StoryChanges => Set<StoryChange>();

    public DbSet<IngestRecord> Ingests => Set<IngestRecord>();

    public DbSet<ComputedBy> ComputedBy => Set<ComputedBy>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcDateTimeConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ClaimCompareDbContext).Assembly);
    }
}
