using ClaimCompare.Store.Articles;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimCompare.Store.Stories;

internal sealed class StoryConfiguration :
    IEntityTypeConfiguration<StoryRecord>,
    IEntityTypeConfiguration<StoryArticleRecord>,
    IEntityTypeConfiguration<FamilyRecord>,
    IEntityTypeConfiguration<PassageRecord>,
    IEntityTypeConfiguration<GroupRecord>,
    IEntityTypeConfiguration<GroupMemberRecord>,
    IEntityTypeConfiguration<DiscrepancyRecord>,
    IEntityTypeConfiguration<FormerStory>,
    IEntityTypeConfiguration<StoryChange>
{
    public void Configure(EntityTypeBuilder<StoryRecord> builder)
    {
        builder.ToTable("Stories");
        builder.HasIndex(story => story.TopSeverity);
        builder.HasMany(story => story.Articles).WithOne().HasForeignKey(article => article.StoryId);
        builder.HasMany(story => story.Families).WithOne().HasForeignKey(family => family.StoryId);
        builder.HasMany(story => story.Passages).WithOne().HasForeignKey(passage => passage.StoryId);
        builder.HasMany(story => story.Groups).WithOne().HasForeignKey(group => group.StoryId);
        builder.HasMany(story => story.Discrepancies).WithOne().HasForeignKey(discrepancy => discrepancy.StoryId);
        builder.ComplexCollection(story => story.Uncompared, piece => piece.ToJson());
        builder.ComplexCollection(story => story.Desk, piece => piece.ToJson());
    }

    public void Configure(EntityTypeBuilder<StoryArticleRecord> builder)
    {
        builder.ToTable("StoryArticles");
        builder.HasKey(article => article.ArticleId);
        builder.HasOne<ArticleRecord>().WithOne().HasForeignKey<StoryArticleRecord>(article => article.ArticleId);
    }

    public void Configure(EntityTypeBuilder<FamilyRecord> builder)
    {
        builder.ToTable("Families");
        builder.HasKey(family => new { family.StoryId, family.Number });
    }

    public void Configure(EntityTypeBuilder<PassageRecord> builder)
    {
        builder.ToTable("Passages");
        builder.HasKey(passage => new { passage.StoryId, passage.Number });
    }

    public void Configure(EntityTypeBuilder<GroupRecord> builder)
    {
        builder.ToTable("Groups");
        builder.HasKey(group => new { group.StoryId, group.Id });
        builder.HasMany(group => group.Members).WithOne().HasForeignKey(member => new { member.StoryId, member.GroupId });
    }

    public void Configure(EntityTypeBuilder<GroupMemberRecord> builder)
    {
        builder.ToTable("GroupMembers");
        builder.HasKey(member => new { member.StoryId, member.GroupId, member.ArticleId, member.ClaimIndex });
        builder.HasIndex(member => new { member.ArticleId, member.ClaimIndex });
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
