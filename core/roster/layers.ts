/** 层级: the layers that units and what is said about them are sorted into. Source: “领导班子和领导干部、县直部门单位、执法监管和窗口服务、镇街道、村社区” */
export const layerNames = ['领导班子和领导干部', '县直部门单位', '执法监管和窗口服务', '镇街道', '村社区'] as const;
