using ClaimCompare.Store.Articles;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimCompare.Store.Stories;

internal sealed class StoryConfiguration :
    IEntityTypeConfiguration<StoryRecord>,
    IEntityTypeConfiguration<StoryArticleRecord>,
    IEntityTypeConfiguration<StoryPassages>,
    IEntityTypeConfiguration<GroupRecord>,
    IEntityTypeConfiguration<DiscrepancyRecord>,
    IEntityTypeConfiguration<FormerStory>,
    IEntityTypeConfiguration<StoryChange>
{
    public void Configure(EntityTypeBuilder<StoryRecord> builder)
    {
        builder.ToTable("Stories");
        builder.HasIndex(story => story.TopSeverity);
        builder.HasMany(story => story.Articles).WithOne().HasForeignKey(article => article.StoryId);
        builder.HasOne(story => story.Passages).WithOne().HasForeignKey<StoryPassages>(passages => passages.StoryId);
        builder.HasMany(story => story.Groups).WithOne().HasForeignKey(group => group.StoryId);
        builder.HasMany(story => story.Discrepancies).WithOne().HasForeignKey(discrepancy => discrepancy.StoryId);
        builder.ComplexCollection(story => story.Families, piece => piece.ToJson());
        builder.ComplexCollection(story => story.Uncompared, piece => piece.ToJson());
        builder.ComplexCollection(story => story.Desk, piece => piece.ToJson());
    }

    public void Configure(EntityTypeBuilder<StoryArticleRecord> builder)
    {
        builder.ToTable("StoryArticles");
        builder.HasKey(article => article.ArticleId);
        builder.HasOne<ArticleRecord>().WithOne().HasForeignKey<StoryArticleRecord>(article => article.ArticleId);
    }

    public void Configure(EntityTypeBuilder<StoryPassages> builder)
    {
        builder.ToTable("StoryPassages");
        builder.HasKey(passages => passages.StoryId);
        builder.ComplexCollection(passages => passages.All, piece => piece.ToJson());
    }

    public void Configure(EntityTypeBuilder<GroupRecord> builder)
    {
        builder.ToTable("Groups");
        builder.HasKey(group => new { group.StoryId, group.Id });
        builder.ComplexCollection(group => group.Members, member => member.ToJson());
    }

    public void Configure(EntityTypeBuilder<DiscrepancyRecord> builder)
    {
        builder.ToTable("Discrepancies");
        builder.HasKey(discrepancy => new { discrepancy.StoryId, discrepancy.Id });
        builder.HasIndex(discrepancy => discrepancy.Id);
    }

    public void Configure(EntityTypeBuilder<FormerStory> builder) => builder.ToTable("FormerStories");

    public void Configure(EntityTypeBuilder<StoryChange> builder)
    {
        builder.ToTable("StoryChanges");
        builder.HasData(new StoryChange { Id = 1 });
    }
}
