package cn.yinxian.election;

/** The six lawful reasons not to count a voter in 应到会. Everyone else who is absent is counted. */
public enum NotCountedReason {
    /** 患有精神疾病或因其他疾病不能表达本人意志。 */
    CANNOT_EXPRESS_WILL,
    /** 自费出国半年以上。 */
    ABROAD_AT_OWN_COST,
    /** 受留党察看处分，或虽未受处分但正在服刑；表决权已停止而不在有选举权人数内的，不再列出。 */
    ON_PROBATION_OR_IN_PRISON,
    /** 年老体弱卧床不起，或长期生病、生活不能自理。 */
    BEDRIDDEN_OR_LONG_ILL,
    /** 工作调动、下派锻炼、蹲点、外出学习或工作半年以上，按规定应转走组织关系而没有转走。 */
    POSTED_AWAY,
    /** 已回原籍长期居住的离退休党员，因特殊情况没有转走组织关系，确实不能参加。 */
    RETIRED_ELSEWHERE
}
