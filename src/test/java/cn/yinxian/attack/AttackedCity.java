package cn.yinxian.attack;

import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.register.RegisterLoad;
import cn.yinxian.testing.TestCity;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/**
 * The tested city with a case waiting at every step, drafts, files, notices and a load: whatever an address can name. The
 * objects are made when a test first asks for them.
 */
@TestConfiguration(proxyBeanMethods = false)
class AttackedCity {

    @Bean
    Neighbourhood neighbourhood(TestCity city, OrganisationLoad organisation, RegisterLoad register) {
        var neighbourhood = new Neighbourhood();
        neighbourhood.load(organisation, register);
        return neighbourhood;
    }

    @Bean
    CaseWalk caseWalk(BeanFactory beans) {
        return new CaseWalk(beans);
    }

    @Bean
    @Lazy
    FormationSamples formationSamples(TestCity city, Neighbourhood neighbourhood, CaseWalk walk, BeanFactory beans) {
        return new FormationSamples(city, neighbourhood, walk, beans);
    }

    @Bean
    @Lazy
    PassingSamples passingSamples(TestCity city, Neighbourhood neighbourhood, CaseWalk walk, BeanFactory beans) {
        return new PassingSamples(city, neighbourhood, walk, beans);
    }

    @Bean
    @Lazy
    TurningSamples turningSamples(TestCity city, Neighbourhood neighbourhood, CaseWalk walk) {
        return new TurningSamples(city, neighbourhood, walk);
    }

    @Bean
    @Lazy
    CouncilSamples councilSamples(TestCity city, BeanFactory beans) {
        return new CouncilSamples(city, beans);
    }

    @Bean
    @Lazy
    MotionSamples motionSamples(TestCity city, CaseWalk walk, BeanFactory beans) {
        return new MotionSamples(city, walk, beans);
    }

    @Bean
    @Lazy
    MeetingSamples meetingSamples(TestCity city, CaseWalk walk, BeanFactory beans) {
        return new MeetingSamples(city, walk, beans);
    }

    @Bean
    @Lazy
    ItemSamples itemSamples(TestCity city, CaseWalk walk, MotionSamples motions, BeanFactory beans) {
        return new ItemSamples(city, walk, motions, beans);
    }

    @Bean
    @Lazy
    JudgingSamples judgingSamples(TestCity city, CaseWalk walk, BeanFactory beans) {
        return new JudgingSamples(city, walk, beans);
    }

    @Bean
    @Lazy
    SitePlanSamples sitePlanSamples(TestCity city, BeanFactory beans) {
        return new SitePlanSamples(city, beans);
    }

    @Bean
    @Lazy
    SiteSamples siteSamples(TestCity city, CaseWalk walk, SitePlanSamples plan, BeanFactory beans) {
        return new SiteSamples(city, walk, beans);
    }

    @Bean
    @Lazy
    PublicitySamples publicitySamples(TestCity city, CaseWalk walk, BeanFactory beans) {
        return new PublicitySamples(city, walk, beans);
    }

    @Bean
    @Lazy
    RankingSamples rankingSamples(TestCity city, CaseWalk walk, BeanFactory beans) {
        return new RankingSamples(city, walk, beans);
    }

    @Bean
    @Lazy
    SelectionSamples selectionSamples(TestCity city, CaseWalk walk, BeanFactory beans) {
        return new SelectionSamples(city, walk, beans);
    }

    @Bean
    @Lazy
    RenewingBranches renewingBranches(Neighbourhood neighbourhood, CaseWalk walk, OrganisationLoad organisation, RegisterLoad register) {
        return new RenewingBranches(organisation, register, walk.today());
    }

    @Bean
    @Lazy
    RenewalSamples renewalSamples(TestCity city, RenewingBranches branches, CaseWalk walk, BeanFactory beans) {
        return new RenewalSamples(city, branches, walk, beans);
    }

    @Bean
    @Lazy
    BesideSamples besideSamples(TestCity city, FormationSamples formations, BeanFactory beans) {
        return new BesideSamples(city, formations, beans);
    }

    @Bean
    @Lazy
    HouseSamples houseSamples(TestCity city, FormationSamples formations, BeanFactory beans) {
        return new HouseSamples(city, formations, beans);
    }
}
